/** The third chair: who comes to it, what is done from it, and every way to say no. */

import { decide } from '@heard/shared/game/decide';
import type { RoomState } from '@heard/shared/game/room-state';
import { emptyRoom } from '@heard/shared/game/room-state';
import { sightOf } from '@heard/shared/game/sight';
import { openMoves } from '@heard/shared/game/steering';
import { SEATS } from '@heard/shared/ids';
import { STEER_GRACE_MS } from '@heard/shared/limits';
import { type Move, NO_CONSENT } from '@heard/shared/protocol/facilitation';
import { describe, expect, it } from 'vitest';
import {
  after,
  codeOf,
  contextOf,
  facilitated,
  NOW,
  played,
  refusal,
  roomAt,
  say,
  send,
  stateOf,
  steer,
  steered,
} from './support/room-at.ts';
import { commandId, stamped, TOKEN_HASH_F, templateOf } from './support/templates.ts';

/** Announced by the facilitator, and its time has come. */
function happened(room: RoomState, move: Move): RoomState {
  const announced = steered(room, move);
  return after(announced, 'expire', 'room', NOW + STEER_GRACE_MS);
}

const hosted = after(emptyRoom, 'host', 'facilitator');

describe('coming to the third chair', () => {
  it('[GM202] each link of a hosted room seats one partner, in the order they come', () => {
    expect(stateOf(hosted)).toBe('waiting');
    expect(refusal(hosted, 'claim', 'b')).toBe('stale');
    const first = after(hosted, 'claim', 'a');
    expect(stateOf(first)).toBe('waiting');
    // The same link again, for either seat.
    expect(refusal(first, 'claim', 'a')).toBe('seat-taken');
    expect(refusal(first, 'claim', 'b')).toBe('seat-taken');
    const other = { ...stamped(templateOf('claim'), first), link: 1 };
    const second = decide(first, other as never, 'b', NOW);
    expect(second.ok && stateOf(second.state)).toBe('agreeing');
    expect(second.ok && refusal(second.state, 'claim', 'b')).toBe('seat-taken');
    expect(refusal(hosted, 'host', 'facilitator')).toBe('room-exists');
  });

  it('[GM203] an invited facilitator comes once; the link can be taken back, and the seat ended', () => {
    const room = roomAt('sharing');
    expect(refusal(room, 'attend', 'facilitator')).toBe('no-facilitator');
    const invited = after(room, 'invite', 'b');
    expect(refusal(after(invited, 'dismiss', 'a'), 'attend', 'facilitator')).toBe('no-facilitator');
    const there = after(invited, 'attend', 'facilitator');
    expect(contextOf(there).facilitation).toMatchObject({ tokenHash: TOKEN_HASH_F, since: 22 });
    expect(refusal(there, 'attend', 'facilitator')).toBe('seat-taken');
    expect(refusal(there, 'invite', 'a')).toBe('seat-taken');
    for (const gone of [after(there, 'dismiss', 'b'), after(there, 'leave', 'facilitator')]) {
      expect(contextOf(gone).facilitation.tokenHash).toBeNull();
      expect(refusal(gone, 'attend', 'facilitator')).toBe('no-facilitator');
      expect(stateOf(gone)).toBe('sharing');
    }
    expect(refusal(roomAt('agreeing', { isIntroduced: false }), 'invite', 'a')).toBe(
      'not-introduced',
    );
  });

  it('[GM204] what holds is the smaller of both, and each sitting asks anew', () => {
    const scopes = ['none', 'structure', 'numbers', 'words'] as const;
    for (const [rankA, ofA] of scopes.entries()) {
      for (const [rankB, ofB] of scopes.entries()) {
        const room = say(say(facilitated('sharing'), 'a', ofA), 'b', ofB);
        expect(sightOf(contextOf(room).facilitation)).toBe(scopes[Math.min(rankA, rankB)]);
      }
    }
    const again = after(facilitated('ended'), 'again', 'a');
    expect(contextOf(again).facilitation.consents).toEqual({ a: NO_CONSENT, b: NO_CONSENT });
    const next = played(facilitated('ended'), 'a dismiss', 'b invite', 'facilitator attend');
    expect(sightOf(contextOf(next).facilitation)).toBe('none');
  });

  it('[GM205] the epoch counts up whenever less may be seen, and at no other time', () => {
    const epoch = (room: RoomState) => contextOf(room).facilitation.epoch;
    const all = facilitated('sharing');
    expect(epoch(say(all, 'a', 'numbers'))).toBe(2);
    expect(epoch(say(say(all, 'a', 'numbers'), 'a', 'words'))).toBe(2);
    // The other's smaller yes held already.
    expect(epoch(say(say(all, 'a', 'structure'), 'b', 'numbers'))).toBe(2);
    expect(epoch(say(say(all, 'a', 'structure'), 'b', 'none'))).toBe(3);
    for (const way of ['a dismiss', 'facilitator leave'] as const) {
      expect(epoch(played(all, way))).toBe(2);
      expect(epoch(played(say(all, 'b', 'none'), way))).toBe(2);
    }
    expect(epoch(after(facilitated('ended'), 'again', 'b'))).toBe(2);
  });
});

describe('steering', () => {
  it('[GM206] a move is announced and happens later, unless somebody says no or taps on', () => {
    const room = facilitated('checking');
    const announced = after(room, 'repeat', 'facilitator');
    expect(stateOf(announced)).toBe('checking');
    expect(contextOf(announced)).toMatchObject({ steer: { move: 'repeat' } });
    expect(contextOf(announced).deadlineAt).toBe(NOW + STEER_GRACE_MS);
    expect(stateOf(happened(room, 'repeat'))).toBe('reflecting');
    for (const seat of SEATS) {
      const declined = after(announced, 'decline', seat);
      expect(contextOf(declined)).toMatchObject({ steer: null, deadlineAt: null });
      expect(refusal(declined, 'expire', 'room')).toBe('already-done');
    }
    for (const on of ['b got-it', 'a pass', 'a pause', 'b end', 'a step-out'] as const) {
      const moved = played(announced, on);
      expect(contextOf(moved).steer, on).toBeNull();
    }
    for (const gone of [say(announced, 'a', 'none'), after(announced, 'dismiss', 'b')]) {
      expect(contextOf(gone)).toMatchObject({ steer: null, deadlineAt: null });
    }
    // A second move takes the place of the first.
    const other = after(announced, 'swap', 'facilitator');
    expect(contextOf(other).steer).toMatchObject({ move: 'swap' });
    // With less in sight, but still something, it stands.
    expect(contextOf(say(announced, 'a', 'structure')).steer).toMatchObject({ move: 'repeat' });
  });

  it('[GM206] announced anew it has its whole time again, also where the first one’s just passed', () => {
    const first = after(facilitated('checking'), 'repeat', 'facilitator');
    const second = after(first, 'back', 'facilitator', NOW + STEER_GRACE_MS - 1);
    const due = NOW + 2 * STEER_GRACE_MS - 1;
    for (const early of [NOW + STEER_GRACE_MS, due - 1]) {
      expect(codeOf(send(second, 'expire', 'room', early))).toBe('stale');
    }
    expect(stateOf(after(second, 'expire', 'room', due))).toBe('reflecting');
    const declined = after(first, 'decline', 'a');
    const anew = after(declined, 'swap', 'facilitator', NOW + STEER_GRACE_MS - 1);
    expect(codeOf(send(anew, 'expire', 'room', NOW + STEER_GRACE_MS))).toBe('stale');
  });

  it('[GM206] what was about to happen is not come back to after a breather', () => {
    const paused = played(facilitated('checking'), 'facilitator repeat', 'a pause');
    const back = played(paused, 'a resume', 'b resume');
    expect(stateOf(back)).toBe('checking');
    expect(contextOf(back)).toMatchObject({ steer: null, deadlineAt: null });
  });

  it('[GM207] a hold stops at once and comes back to the very same moment', () => {
    const room = facilitated('sharing', { floor: 'b', pieces: 2, done: [] });
    const held = after(room, 'hold', 'facilitator');
    expect(stateOf(held)).toBe('paused');
    const ways = [
      ['facilitator resume-hold'],
      ['a decline'],
      ['b decline'],
      ['a resume', 'b resume'],
    ] as const;
    for (const way of ways) {
      const back = way.reduce(
        (at, move) =>
          move === 'facilitator resume-hold'
            ? steered(at, 'resume')
            : played(at, move as Parameters<typeof played>[1]),
        held,
      );
      expect(stateOf(back), way.join()).toBe('sharing');
      expect(contextOf(back)).toMatchObject({ floor: 'b', pieces: 2, breather: null });
    }
    // More time makes it the two's own.
    const longer = after(held, 'pause', 'a');
    expect(contextOf(longer).breather).toMatchObject({ from: 'sharing', holdId: null });
    expect(codeOf(steer(longer, 'resume'))).toBe('wrong-state');
    expect(codeOf(steer(after(room, 'pause', 'b'), 'resume'))).toBe('wrong-state');
    // Time that was given before it is still there, unless it was declined meanwhile.
    const given = commandId(5);
    const paused = after(steered(facilitated('sharing'), 'extend', given), 'hold', 'facilitator');
    const { extra } = contextOf(played(paused, 'a resume', 'b resume'));
    expect(extra).toEqual({ minutes: 2, id: given });
    const no = { ...stamped(templateOf('decline'), paused), of: given };
    const declined = decide(paused, no as never, 'b', NOW);
    expect(declined.ok && stateOf(declined.state)).toBe('paused');
    if (!declined.ok) throw new Error(declined.code);
    expect(contextOf(played(declined.state, 'a resume', 'b resume')).extra).toBeNull();
    const closing = after(
      facilitated('closing', { deadlineAt: NOW + 1_000 }),
      'hold',
      'facilitator',
    );
    expect(contextOf(after(closing, 'decline', 'a')).deadlineAt).toBe(NOW + 1_000);
  });

  it('[GM208] each move leads where it says', () => {
    const back = [
      ['needing', 'drawing'],
      ['sharing', 'needing'],
      ['reflecting', 'sharing'],
      ['checking', 'reflecting'],
      ['supporting', 'checking'],
      ['inviting', 'drawing'],
      ['touching', 'inviting'],
    ] as const;
    for (const [from, to] of back) expect(stateOf(happened(facilitated(from), 'back'))).toBe(to);
    expect(contextOf(happened(facilitated('reflecting'), 'back')).floor).toBe('b');
    expect(contextOf(happened(facilitated('checking'), 'back')).floor).toBe('a');
    expect(refusal(facilitated('needing', { isSecondTurn: true }), 'back', 'facilitator')).toBe(
      'wrong-state',
    );
    expect(refusal(facilitated('rating'), 'back', 'facilitator')).toBe('wrong-state');
    const swapped = happened(facilitated('sharing'), 'swap');
    expect(stateOf(swapped)).toBe('needing');
    expect(contextOf(swapped)).toMatchObject({ listener: 'b', isSecondTurn: true, turn: 2 });
    const asker = happened(facilitated('drawing'), 'swap');
    expect(contextOf(asker)).toMatchObject({
      listener: 'b',
      isSecondTurn: false,
      turn: 1,
      draw: 2,
    });
    for (const from of ['agreeing', 'opening', 'making', 'revealing'] as const) {
      expect(stateOf(happened(facilitated(from), 'appreciate'))).toBe('appreciating');
      expect(stateOf(happened(facilitated(from), 'end'))).toBe('appreciating');
    }
    expect(stateOf(happened(facilitated('appreciating'), 'end'))).toBe('closing');
    const longer = after(facilitated('sharing'), 'extend', 'facilitator');
    expect(contextOf(longer).extra).toMatchObject({ minutes: 2 });
    expect(contextOf(after(longer, 'extend', 'facilitator')).extra).toMatchObject({ minutes: 4 });
  });

  it('[GM212] a step back never throws away the answers the two have shown', () => {
    const room = facilitated('needing', { activity: 'shoes' });
    expect(openMoves('needing', contextOf(room))).not.toContain('back');
    expect(refusal(room, 'back', 'facilitator')).toBe('wrong-state');
    const later = facilitated('sharing', { activity: 'shoes' });
    expect(stateOf(happened(later, 'back'))).toBe('needing');
  });

  it('[GM208] a move to the end keeps nobody’s half of two that are published together', () => {
    const half = after(facilitated('opening'), 'open', 'a');
    const ended = happened(half, 'end');
    expect(contextOf(ended)).toMatchObject({ held: null, done: [] });
  });

  it('[GM209] a decline names nobody and undoes just what it is said to', () => {
    const longer = after(facilitated('sharing'), 'extend', 'facilitator');
    for (const seat of SEATS) {
      const declined = send(longer, 'decline', seat);
      if (!declined.ok) throw new Error(declined.code);
      expect(contextOf(declined.state)).toMatchObject({ extra: null });
      expect(stateOf(declined.state)).toBe('sharing');
    }
    const said = after(facilitated('sharing'), 'line', 'facilitator');
    expect(contextOf(after(said, 'decline', 'a'))).toEqual(contextOf(said));
    expect(refusal(roomAt('sharing'), 'decline', 'a')).toBe('no-facilitator');
    for (const type of ['line', 'offer', 'lower', 'hold', 'repeat'] as const) {
      const unseen = say(facilitated('checking'), 'a', 'none');
      expect(refusal(unseen, type, 'facilitator')).toBe('out-of-sight');
    }
  });
});
