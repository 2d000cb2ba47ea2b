/**
 * What is due by itself, without a tap: a key is shown, common ground is found, and what was sealed is
 * opened once both are in. Pure; `by-itself.ts` does it.
 */
import type { Seat } from '@heard/shared/ids';
import { otherSeat } from '@heard/shared/ids';
import type { View } from '@heard/shared/view';
import type { RatingSeal } from '../secrets/rating-seal.ts';
import type { Reading } from './reading.ts';
import type { Transcript } from './transcript.ts';

export type Automatic =
  | { type: 'introduce' }
  | { type: 'blind' }
  | { type: 'match' }
  /** `sealId` is the command this phone's seal came with. */
  | { type: 'open'; sealId: string; partnerSeal: RatingSeal }
  | { type: 'show'; sealId: string };

const AUTOMATIC: ReadonlySet<string> = new Set<Automatic['type']>([
  'introduce',
  'blind',
  'match',
  'open',
  'show',
]);

export function isAutomatic(type: string): boolean {
  return AUTOMATIC.has(type);
}

/** Null also where anything in the log does not add up: then nothing more is given away. */
export function dueByItself(
  reading: Reading,
  { turns, seals }: Transcript,
  view: View,
): Automatic | null {
  const { own, pairing, isTampered } = reading;
  if (isTampered) return null;
  const may = (type: string) => view.allowed.includes(type);
  if (own.seat === 'a' && !pairing.isMet && pairing.partnerPublicKey !== null) {
    return may('introduce') ? { type: 'introduce' } : null;
  }
  switch (view.state) {
    case 'settling':
      return may('blind') && pairing.isMet ? { type: 'blind' } : null;
    case 'matching':
      return may('match') ? { type: 'match' } : null;
    case 'opening':
    case 'showing':
      return opening(view.state);
    default:
      return null;
  }

  /** The log decides, not the view: both seals must have been read on this phone. */
  function opening(state: 'opening' | 'showing'): Automatic | null {
    const type = state === 'opening' ? 'open' : 'show';
    if (turns.at(-1)?.turn !== view.turn || !may(type)) return null;
    const sealId = seals[own.seat];
    const partnerSeal = sealOf(otherSeat(own.seat));
    if (sealId === undefined || sealOf(own.seat) === null || partnerSeal === null) return null;
    return type === 'open' ? { type, sealId, partnerSeal } : { type, sealId };
  }

  function sealOf(seat: Seat): RatingSeal | null {
    const opened = reading.opened.get(seals[seat] ?? '');
    return opened?.kind === 'seal' ? opened.value : null;
  }
}
