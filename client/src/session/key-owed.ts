/**
 * Whether the facilitator both said yes to has not been given what only a copied yes holds: the names,
 * and the key of what they say to both. So it is where both tapped at the same moment. Pure.
 */
import { sightOf } from '@heard/shared/game/sight';
import { type Consent, reaches } from '@heard/shared/protocol/facilitation';
import { chairOf } from './log.ts';
import type { Reading } from './reading.ts';
import { verifiedScope } from './verified-sight.ts';

/** This phone's own yes, which is to be said once more; null where that is not up to it. */
export function yesToRepeat(reading: Reading): { after: number; consent: Consent } | null {
  const { log, own } = reading;
  if (!reaches(verifiedScope(reading), 'structure')) return null;
  const { since, consents } = chairOf(log).now;
  const said = log.entries.filter(({ type, seq }) => type === 'consent' && seq > since);
  const last = said.at(-1);
  // Whoever said theirs last is surely there.
  if (last?.seat !== own.seat || said.some(isGiven)) return null;
  return { after: last.seq, consent: consents[own.seat] };

  function isGiven({ seq, copy }: (typeof said)[number]): boolean {
    const chair = log.chairs[seq]?.now;
    if (copy === undefined || chair === undefined) return false;
    return copy.epoch === chair.epoch && reaches(sightOf(chair), 'structure');
  }
}
