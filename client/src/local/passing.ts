/** What one phone shows now, of two screens and who has it in hand. Pure. */
import type { Seat } from '@heard/shared/ids';
import type { StateName, View } from '@heard/shared/view';
import type { Turn, Views } from './whose-turn.ts';

export interface Holding {
  /** Who said that the phone is in their hand; null while it lies between the two. */
  readonly holder: Seat | null;
  /** Whose screen was shown last. */
  readonly near: Seat | null;
  /** The phase in which both said that they are looking. */
  readonly looked: number | null;
}

export const startHolding: Holding = { holder: null, near: null, looked: null };

export type Shown =
  /** `canBeTaken`: either does something of their own in it. */
  | { kind: 'seat'; seat: Seat; isForBoth: boolean; canBeTaken: boolean }
  | { kind: 'curtain'; to: Seat }
  | { kind: 'look'; phase: number }
  | { kind: 'moment' };

const TAKEN_IN_TURN: ReadonlySet<StateName> = new Set(['making', 'closing', 'ended']);

export function shownFor(turn: Turn, { holder, looked }: Holding, view: View): Shown {
  const { state, phase, setting } = view;
  switch (turn.kind) {
    case 'nobody':
      return { kind: 'moment' };
    case 'one':
      if (turn.isSealed && holder !== turn.seat) return { kind: 'curtain', to: turn.seat };
      return { kind: 'seat', seat: turn.seat, isForBoth: false, canBeTaken: false };
    case 'both': {
      const opens = state === 'revealing' || (state === 'comparing' && setting.how === 'written');
      if (opens && looked !== phase) return { kind: 'look', phase };
      const canBeTaken = TAKEN_IN_TURN.has(state);
      return { kind: 'seat', seat: turn.seat, isForBoth: true, canBeTaken };
    }
  }
}

/** Once that is on the screen: the same object where nothing changes. */
export function holdingAfter(holding: Holding, turn: Turn, shown: Shown): Holding {
  const near = shown.kind === 'seat' ? shown.seat : holding.near;
  const isInHand = turn.kind === 'nobody' || (turn.kind === 'one' && turn.isSealed);
  // Lying between the two it is in nobody's hand: whoever is next says so again.
  const holder = isInHand && shown.kind !== 'curtain' ? holding.holder : null;
  return near === holding.near && holder === holding.holder
    ? holding
    : { ...holding, near, holder };
}

type TapForBoth = 'goOn' | 'close' | 'finish';

/** Where both look at one phone, what one of them taps the other has tapped too. */
const FOR_BOTH: Partial<Record<StateName, TapForBoth>> = {
  revealing: 'goOn',
  comparing: 'goOn',
  touching: 'finish',
  closing: 'close',
};

/** null where nothing is owed. */
export function owedForBoth(views: Views): { seat: Seat; tap: TapForBoth } | null {
  const { state, isMineDone } = views.a;
  const tap = FOR_BOTH[state];
  if (tap === undefined || isMineDone === views.b.isMineDone) return null;
  return { seat: isMineDone ? 'b' : 'a', tap };
}
