/**
 * Whether the facilitator both said yes to has not been given what only a copied yes holds: the names,
 * and the key of what they say to both. So it is where both tapped at the same moment. Pure.
 */
import { sightOf } from '@heard/shared/game/sight';
import { type Consent, reaches } from '@heard/shared/protocol/facilitation';
import { chairOf, type Log } from './log.ts';
import type { Reading } from './reading.ts';
import { verifiedScope } from './verified-sight.ts';

/**
 * Whether a copied yes has come through to whoever sits there. Another copy would tell them which of
 * the two has just let more be seen, or taken back a no: a copy says whose it is.
 */
export function isKeyGiven({ entries, chairs }: Log): boolean {
  const { since } = chairOf({ chairs }).now;
  return entries.slice(since).some(({ type, seq, copy }) => {
    const chair = chairs[seq]?.now;
    if (type !== 'consent' || copy === undefined || chair === undefined) return false;
    return copy.epoch === chair.epoch && reaches(sightOf(chair), 'structure');
  });
}

/** This phone's own yes, which is to be said once more; null where that is not up to it. */
export function yesToRepeat(reading: Reading): { after: number; consent: Consent } | null {
  const { log, own } = reading;
  if (!reaches(verifiedScope(reading), 'structure')) return null;
  const { since, consents } = chairOf(log).now;
  const last = log.entries.findLast(({ type, seq }) => type === 'consent' && seq > since);
  // Whoever said theirs last is surely there.
  if (last?.seat !== own.seat || isKeyGiven(log)) return null;
  return { after: last.seq, consent: consents[own.seat] };
}
