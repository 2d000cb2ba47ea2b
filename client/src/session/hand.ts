/** The three cards a listener may choose from: the same after a reload, and none twice too soon. Pure. */

import type { Card, CardDepth } from '@heard/shared/decks/card';
import { deal } from '@heard/shared/decks/deal';
import type { View } from '@heard/shared/view';
import { dealSeed } from '../secrets/epoch-keys.ts';
import type { ShownCards } from './notes.ts';
import type { Reading } from './reading.ts';

export interface Dealt {
  hand: readonly Card[];
  /** What is to be remembered as shown on this phone. */
  shown: readonly ShownCards[];
}

/**
 * `cards` are those of the step that is on; `shown` is what this phone remembers of earlier draws.
 * Nothing deeper than `maxDepth` is dealt.
 */
export function dealHand(
  cards: readonly Card[],
  maxDepth: CardDepth,
  epochKey: Uint8Array,
  reading: Reading,
  { draw, round, phase }: Pick<View, 'draw' | 'round' | 'phase'>,
  shown: readonly ShownCards[],
): Dealt {
  const asked = reading.log.entries.filter((entry) => entry.type === 'ask');
  const askedIn = new Set(asked.map((entry) => entry.phase));
  // Cards that lay beside the one that was asked are as good as new.
  const passed = shown.filter((hand) => hand.draw !== draw && !askedIn.has(hand.phase));
  const seen = new Set(passed.flatMap((hand) => hand.ids));
  for (const { id } of asked) {
    const opened = reading.opened.get(id);
    if (opened?.kind === 'card' && opened.value.id !== null) seen.add(opened.value.id);
  }
  const hand = deal(cards, dealSeed(epochKey), draw, round, seen, maxDepth);
  return { hand, shown: [...passed, { draw, phase, ids: hand.map((card) => card.id) }] };
}
