/** What the steps do besides question rounds. Seat a asks first. */
import { decide } from '@heard/shared/game/decide';
import type { RoomState } from '@heard/shared/game/room-state';
import { describe, expect, it } from 'vitest';
import {
  after,
  codeOf,
  contextOf,
  NOW,
  played,
  refusal,
  roomAt,
  stateOf,
  templateFor,
} from './support/room-at.ts';
import { stamped } from './support/templates.ts';

describe('a shared task', () => {
  const making = roomAt('making', { activity: 'task' });

  it('[GM51] both add as much as they want, and it is finished when both say so', () => {
    const added = played(making, 'a add', 'b add', 'a add');
    expect(stateOf(added)).toBe('making');
    const half = after(added, 'finish', 'b');
    expect(refusal(half, 'finish', 'b')).toBe('already-done');
    const done = after(half, 'finish', 'a');
    expect(stateOf(done)).toBe('between');
    expect(contextOf(done)).toMatchObject({ listener: 'b', round: 2, activity: 'task' });
  });

  it('[GM51] whatever is added after one has finished is looked at by both again', () => {
    for (const adder of ['a', 'b'] as const) {
      const more = played(making, 'a finish', `${adder} add`);
      expect(contextOf(more).done).toEqual([]);
      expect(stateOf(played(more, 'b finish'))).toBe('making');
    }
  });

  it('[GM51] nobody is done with what the partner added unseen, and one’s own additions are seen', () => {
    const looked = making;
    const late = (room: RoomState, seat: 'a' | 'b') =>
      codeOf(decide(room, stamped(templateFor('finish'), looked), seat, NOW));
    const byB = after(making, 'add', 'b');
    expect(late(byB, 'a')).toBe('stale');
    expect(late(byB, 'b')).toBe('accepted');
    // Whoever has looked is taken again, also after a breather in between.
    expect(stateOf(played(byB, 'a finish', 'b finish'))).toBe('between');
    const back = played(byB, 'a pause', 'a resume', 'b resume');
    expect(stateOf(played(back, 'a finish', 'b finish'))).toBe('between');
    // A finish of an earlier phase is late in any case.
    expect(late(back, 'a')).toBe('phase-over');
  });
});

describe('in your shoes', () => {
  const answering = roomAt('answering', { activity: 'shoes' });
  const showing = played(answering, 'b seal', 'a seal');
  const comparing = played(showing, 'a show', 'b show');

  it('[GM52] answers are shown only when both are sealed, and once each', () => {
    expect(refusal(answering, 'show', 'a')).toBe('wrong-state');
    expect(refusal(after(answering, 'seal', 'a'), 'seal', 'a')).toBe('already-done');
    expect(stateOf(showing)).toBe('showing');
    const half = after(showing, 'show', 'b');
    expect(contextOf(half).held).toMatchObject({ seat: 'b' });
    expect(refusal(half, 'show', 'b')).toBe('already-done');
    expect(stateOf(comparing)).toBe('comparing');
  });

  it('[GM53] then a round follows in which each asks how to be there, and the two stand between rounds', () => {
    expect(refusal(after(comparing, 'continue', 'a'), 'continue', 'a')).toBe('already-done');
    const first = played(comparing, 'b continue', 'a continue');
    expect(stateOf(first)).toBe('needing');
    expect(contextOf(first)).toMatchObject({ listener: 'a', isSecondTurn: false, turn: 2 });
    const turn = (listener: 'a' | 'b', speaker: 'a' | 'b') =>
      [
        `${speaker} need`,
        `${speaker} hand-over`,
        `${listener} hand-over`,
        `${speaker} got-it`,
        `${listener} support`,
        'a seal',
        'b seal',
        'a open',
        'b open',
        'a continue',
        'b continue',
      ] as const;
    const second = played(first, ...turn('a', 'b'));
    expect(stateOf(second)).toBe('needing');
    expect(contextOf(second)).toMatchObject({ listener: 'b', isSecondTurn: true, turn: 3 });
    const over = played(second, ...turn('b', 'a'));
    expect(stateOf(over)).toBe('between');
    expect(contextOf(over)).toMatchObject({ activity: 'shoes', round: 2 });
  });
});

describe('an invitation', () => {
  const inviting = roomAt('inviting', { activity: 'touch' });

  it('[GM54] only who was invited says yes or asks for something smaller', () => {
    for (const type of ['accept', 'smaller'] as const) {
      expect(refusal(inviting, type, 'a')).toBe('not-your-turn');
    }
    expect(stateOf(after(inviting, 'accept', 'b'))).toBe('touching');
    const smaller = after(inviting, 'smaller', 'b');
    expect(stateOf(smaller)).toBe('drawing');
    expect(contextOf(smaller)).toMatchObject({ listener: 'a', draw: 2, activity: 'touch' });
  });

  it('[GM54] a no is a pass, and looks the same as every other', () => {
    const no = after(inviting, 'pass', 'b');
    expect(stateOf(no)).toBe('drawing');
    expect(no.snapshot).toEqual(after(inviting, 'pass', 'a').snapshot);
  });

  it('[GM55] a touch is over when both say so, and the other one invites next', () => {
    const touching = after(inviting, 'accept', 'b');
    const over = played(touching, 'a finish', 'b finish');
    expect(stateOf(over)).toBe('between');
    expect(contextOf(over)).toMatchObject({ listener: 'b', round: 2 });
    expect(stateOf(after(touching, 'pass', 'a'))).toBe('drawing');
  });
});

describe('the keepsake', () => {
  it('[GM56] each says at the end what of theirs may be kept, as often as they change their mind', () => {
    for (const state of ['closing', 'ended'] as const) {
      const room = roomAt(state);
      const kept = played(room, 'a keep', 'b keep', 'a keep');
      expect(stateOf(kept)).toBe(state);
      expect(kept.seq).toBe(room.seq + 3);
    }
    expect(refusal(roomAt('sharing'), 'keep', 'a')).toBe('wrong-state');
    expect(refusal(roomAt('ended', { seats: { a: 'hash', b: null } }), 'keep', 'a')).toBe(
      'wrong-state',
    );
  });
});
