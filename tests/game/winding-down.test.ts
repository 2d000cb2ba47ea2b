/** Every way out of a sitting, and the way into the next. */
import { emptyRoom } from '@heard/shared/game/room-state';
import { SEATS } from '@heard/shared/ids';
import { CLOSING_LASTS_MS } from '@heard/shared/limits';
import { STATES } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { explore } from './support/explore.ts';
import { after, contextOf, NOW, played, refusal, roomAt, stateOf } from './support/room-at.ts';

const appreciating = roomAt('appreciating');
const closing = played(appreciating, 'a appreciate', 'b appreciate');
const ended = played(closing, 'a close', 'b close');
/** From agreeing to two steps picked. */
const settled = [
  ...(['a ready', 'b ready', 'a blind', 'b blind', 'b match', 'a match'] as const),
  ...(['a pick', 'b pick'] as const),
] as const;
const unjoined = played(emptyRoom, 'a create', 'a end');

describe('ending', () => {
  it('[GM22] from agreeing and from anywhere in a turn lands on appreciating, for both', () => {
    const outside = ['empty', 'waiting', 'appreciating', 'closing', 'ended', 'paused'];
    for (const { state } of explore()) {
      if (outside.includes(stateOf(state))) continue;
      for (const seat of SEATS) {
        const room = after(state, 'end', seat);
        expect(stateOf(room)).toBe('appreciating');
        expect(contextOf(room)).toMatchObject({ done: [], held: null, floor: null });
      }
    }
    expect(STATES).toEqual(expect.arrayContaining(outside));
  });

  it('[GM22] from waiting ends, from appreciating closes, from closing ends', () => {
    expect(stateOf(unjoined)).toBe('ended');
    expect(stateOf(after(appreciating, 'end', 'b'))).toBe('closing');
    expect(stateOf(after(closing, 'end', 'a'))).toBe('ended');
    expect(refusal(ended, 'end', 'a')).toBe('wrong-state');
  });

  it('[GM23] stepping out lands on appreciating with one part done; the partner finishes alone', () => {
    for (const state of ['agreeing', 'drawing', 'sharing', 'rating', 'revealing'] as const) {
      for (const [leaver, stayer] of [SEATS, [...SEATS].reverse()] as ['a' | 'b', 'a' | 'b'][]) {
        const room = after(roomAt(state), 'step-out', leaver);
        expect(stateOf(room)).toBe('appreciating');
        expect(contextOf(room).done).toEqual([leaver]);
        expect(stateOf(after(room, 'appreciate', stayer))).toBe('closing');
        expect(stateOf(after(room, 'step-out', stayer))).toBe('closing');
      }
    }
  });

  it('[GM23] who stepped out of a turn may still say a word, and stepping out again changes nothing', () => {
    const left = after(roomAt('sharing'), 'step-out', 'a');
    const said = after(left, 'appreciate', 'a');
    expect(stateOf(said)).toBe('appreciating');
    expect(contextOf(said)).toMatchObject({ done: ['a'], appreciated: ['a'] });
    const again = after(left, 'step-out', 'a');
    expect(contextOf(again)).toEqual({ ...contextOf(left), momentSeq: again.seq });
  });
});

describe('appreciating and closing', () => {
  it('[GM25] closes when both did their part: said something, said nothing, or stepped out', () => {
    const half = after(appreciating, 'appreciate', 'a');
    expect(stateOf(half)).toBe('appreciating');
    for (const way of ['appreciate', 'step-out', 'end'] as const) {
      expect(stateOf(after(half, way, 'b'))).toBe('closing');
    }
    expect(contextOf(closing)).toMatchObject({ appreciated: ['a', 'b'], done: [] });
  });

  it('[GM24] an appreciation is said once a sitting', () => {
    const half = after(appreciating, 'appreciate', 'a');
    expect(refusal(half, 'appreciate', 'a')).toBe('already-done');
    for (const room of [closing, ended]) {
      for (const seat of SEATS) expect(refusal(room, 'appreciate', seat)).toBe('already-done');
    }
  });

  it('[GM24] an appreciation may come late: while closing, and after the end', () => {
    const declined = played(appreciating, 'a step-out', 'b end');
    expect(contextOf(after(declined, 'appreciate', 'a')).appreciated).toEqual(['a']);
    const over = after(declined, 'end', 'b');
    const late = played(over, 'a appreciate', 'b appreciate');
    expect(stateOf(late)).toBe('ended');
    expect(contextOf(late).appreciated).toEqual(['a', 'b']);
    expect(contextOf(late).phase).toBe(contextOf(over).phase);
  });

  it('[GM24] in a room nobody joined there is nobody to appreciate', () => {
    expect(refusal(unjoined, 'appreciate', 'a')).toBe('wrong-state');
  });

  it('[GM26] a closing ends when both close it, or one leaves', () => {
    const half = after(closing, 'close', 'b');
    expect(stateOf(half)).toBe('closing');
    expect(refusal(half, 'close', 'b')).toBe('already-done');
    expect(stateOf(ended)).toBe('ended');
    for (const way of ['step-out', 'end'] as const) {
      expect(stateOf(after(closing, way, 'a'))).toBe('ended');
    }
  });

  it('[GM26] a closing nobody finishes ends by the room itself, 24 hours after it began', () => {
    for (const way of ['appreciate', 'step-out', 'end'] as const) {
      const room = after(after(appreciating, 'appreciate', 'b'), way, 'a', NOW + 5);
      expect(contextOf(room).deadlineAt).toBe(NOW + 5 + CLOSING_LASTS_MS);
    }
    expect(stateOf(after(closing, 'expire', 'room'))).toBe('ended');
    expect(contextOf(ended).deadlineAt).toBeNull();
    for (const seat of SEATS) expect(refusal(closing, 'expire', seat)).toBe('not-your-turn');
  });
});

describe('playing again', () => {
  it('[GM27] starts a new sitting in the same room, at agreeing, with nothing of the last', () => {
    for (const seat of SEATS) {
      const again = after(ended, 'again', seat);
      expect(stateOf(again)).toBe('agreeing');
      expect(contextOf(again)).toMatchObject({
        sitting: 2,
        round: 1,
        isSecondTurn: false,
        appreciated: [],
        done: [],
        isIntroduced: true,
        turn: contextOf(ended).turn,
        draw: contextOf(ended).draw,
      });
    }
  });

  it('[GM27] a sitting left in its second turn is followed by one that begins with a first turn', () => {
    const left = roomAt('sharing', { isSecondTurn: true, listener: 'b', round: 4 });
    const next = played(left, 'a end', 'a end', 'a end', 'b again', ...settled, 'a rounds');
    expect(contextOf(next)).toMatchObject({ round: 1, isSecondTurn: false });
    expect(stateOf(played(next, 'b ask'))).toBe('needing');
  });

  it('[GM27] a room nobody joined goes back to waiting, and its link still works', () => {
    const again = after(unjoined, 'again', 'a');
    expect(stateOf(again)).toBe('waiting');
    expect(contextOf(again).sitting).toBe(1);
    expect(stateOf(after(again, 'claim', 'b'))).toBe('agreeing');
  });
});
