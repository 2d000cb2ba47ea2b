import { project } from '@heard/shared/game/project';
import { emptyRoom } from '@heard/shared/game/room-state';
import type { Seat } from '@heard/shared/ids';
import type { StateName } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { type Holding, holdingAfter, owedForBoth, shownFor, startHolding } from './passing.ts';
import type { Turn } from './whose-turn.ts';

const view = (state: StateName, how: 'spoken' | 'written' = 'spoken') => ({
  ...project(emptyRoom, 'a'),
  state,
  phase: 7,
  setting: { where: 'together', how } as const,
});
const sealed = (seat: Seat): Turn => ({ kind: 'one', seat, isSealed: true });
const open = (seat: Seat): Turn => ({ kind: 'one', seat, isSealed: false });
const both = (seat: Seat): Turn => ({ kind: 'both', seat });
const heldBy = (holder: Seat): Holding => ({ ...startHolding, holder });

describe('what one phone shows', () => {
  it('[CL339] is a curtain before anything that is for one alone', () => {
    const at = view('rating');
    expect(shownFor(sealed('a'), startHolding, at)).toEqual({ kind: 'curtain', to: 'a' });
    expect(shownFor(sealed('a'), heldBy('b'), at)).toEqual({ kind: 'curtain', to: 'a' });
    expect(shownFor(sealed('a'), heldBy('a'), at)).toMatchObject({ kind: 'seat', seat: 'a' });
  });

  it('[CL339] needs none for what both may see', () => {
    expect(shownFor(open('b'), heldBy('a'), view('sharing'))).toMatchObject({ seat: 'b' });
    expect(shownFor(both('b'), startHolding, view('making'))).toMatchObject({
      isForBoth: true,
      canBeTaken: true,
    });
  });

  it('[CL339] waits for both to look before what was sealed opens', () => {
    const look = { kind: 'look', phase: 7 };
    expect(shownFor(both('b'), startHolding, view('revealing'))).toEqual(look);
    expect(shownFor(both('b'), startHolding, view('comparing', 'written'))).toEqual(look);
    expect(shownFor(both('b'), { ...startHolding, looked: 6 }, view('revealing'))).toEqual(look);
    const looking = { ...startHolding, looked: 7 };
    expect(shownFor(both('b'), looking, view('revealing'))).toMatchObject({ seat: 'b' });
    // Said aloud, nothing was sealed.
    expect(shownFor(both('b'), startHolding, view('comparing'))).toMatchObject({ seat: 'b' });
  });

  it('[CL339] is asked for anew once the phone lay between the two', () => {
    const after = (turn: Turn, state: StateName) =>
      holdingAfter(heldBy('a'), turn, shownFor(turn, heldBy('a'), view(state))).holder;
    expect(after(sealed('a'), 'rating')).toBe('a');
    expect(after({ kind: 'nobody' }, 'settling')).toBe('a');
    expect(after(sealed('b'), 'rating')).toBeNull();
    expect(after(open('a'), 'sharing')).toBeNull();
    expect(after(both('a'), 'revealing')).toBeNull();
  });

  it('[CL339] takes one tap for both where both look', () => {
    const at = (state: StateName, done: Seat) => ({
      a: { ...view(state), isMineDone: done === 'a' },
      b: { ...view(state), isMineDone: done === 'b' },
    });
    expect(owedForBoth(at('revealing', 'a'))).toEqual({ seat: 'b', tap: 'goOn' });
    expect(owedForBoth(at('touching', 'b'))).toEqual({ seat: 'a', tap: 'finish' });
    expect(owedForBoth(at('closing', 'b'))).toEqual({ seat: 'a', tap: 'close' });
    expect(owedForBoth({ a: view('closing'), b: view('closing') })).toBeNull();
    expect(owedForBoth(at('making', 'a'))).toBeNull();
  });

  it.each(['agreeing', 'choosing', 'rating', 'answering', 'paused', 'appreciating'] as const)(
    '[CL339] never takes one yes for both: %s',
    (state) => {
      const views = { a: { ...view(state), isMineDone: true }, b: view(state) };
      expect(owedForBoth(views)).toBeNull();
    },
  );
});
