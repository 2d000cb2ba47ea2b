/** What a facilitator gave to both in this sitting, as far as it opened and neither said no to it. Pure. */

import { guardOf } from '@heard/shared/protocol/commands';
import { reaches } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { View } from '@heard/shared/view';
import { chairOf } from './log.ts';
import type { Opened } from './opened.ts';
import type { Reading } from './reading.ts';
import type { Wishes } from './room-screen.ts';
import type { FacilitationScreen } from './third-chair-screen.ts';
import { verifiedScope } from './verified-sight.ts';

type Given = Pick<FacilitationScreen, 'line' | 'offer' | 'ceiling'>;

const NOTHING: Given = { line: null, offer: null, ceiling: null };

/** `ground` is what both want; null while it is not known, and then no card is offered. */
export function givenIn(reading: Reading, view: View, ground: Wishes | null): Given {
  // Who can no longer see has nothing to say to it either.
  if (!reaches(verifiedScope(reading), 'structure')) return NOTHING;
  const { log, opened } = reading;
  const { since } = chairOf(log).now;
  const declined = new Set(log.entries.map(({ of }) => of));
  let given = NOTHING;
  let phase = 0;
  for (const entry of log.entries) {
    if (guardOf(entry.type) !== 'none') phase = Math.max(phase, entry.phase);
    if (entry.type === 'ask') given = withoutAsked(given, opened.get(entry.id));
    if (entry.seat !== 'facilitator' || entry.seq < since || entry.sitting !== view.sitting)
      continue;
    if (declined.has(entry.id)) continue;
    given = withGift(given, entry, opened.get(entry.id), Math.max(phase, entry.phase), view);
  }
  return { ...given, offer: isWanted(given, ground) ? given.offer : null };
}

function withGift(
  given: Given,
  { id }: SeenEntry,
  found: Opened | undefined,
  phase: number,
  view: View,
): Given {
  switch (found?.kind) {
    case 'line': {
      // Of this state or the one before it: by then it was read.
      const line = phase >= view.phase - 1 ? { id, text: found.value.text } : null;
      return { ...given, line };
    }
    case 'card':
      return { ...given, offer: { id, card: found.value } };
    case 'ceiling': {
      const { depth } = found.value;
      return { ...given, ceiling: depth === null ? null : { id, depth } };
    }
    default:
      return given;
  }
}

function withoutAsked(given: Given, asked: Opened | undefined): Given {
  if (given.offer === null || asked?.kind !== 'card') return given;
  const { card } = given.offer;
  const isSame = card.id === null ? asked.value.text === card.text : asked.value.id === card.id;
  return isSame ? { ...given, offer: null } : given;
}

/** No deeper than both want and the ceiling lets it; touch and desire only where both want them. */
function isWanted({ offer, ceiling }: Given, ground: Wishes | null): boolean {
  if (offer === null || ground === null) return false;
  const { depth = 1, isHold, topic } = offer.card;
  if (isHold !== undefined && !ground.touch) return false;
  if (topic !== undefined && !ground.desire) return false;
  return depth <= depthUnder(ground, ceiling).depth;
}

/** What both want, under the ceiling that is there: never above what the two chose themselves. */
export function depthUnder(ground: Wishes, ceiling: Given['ceiling']): Wishes {
  return ceiling === null || ceiling.depth > ground.depth
    ? ground
    : { ...ground, depth: ceiling.depth };
}
