/** One turn from asking to the numbers, and how turns follow each other. Seat a listens first. */
import { MAX_ENTRIES_PER_ROOM } from '@heard/shared/limits';
import { describe, expect, it } from 'vitest';
import { after, contextOf, played, refusal, roomAt, send, stateOf } from './support/room-at.ts';
import { WRITTEN } from './support/templates.ts';

const TURN_STATES = [
  'drawing',
  'needing',
  'sharing',
  'reflecting',
  'checking',
  'supporting',
  'rating',
  'opening',
  'revealing',
] as const;

const sharing = played(roomAt('needing'), 'b need');
const reflecting = played(sharing, 'b hand-over');
const checking = played(reflecting, 'a hand-over');
const revealing = roomAt('revealing');

describe('a turn', () => {
  it('[GM9] the listener asks a card, and a turn begins with all its tries', () => {
    const drawing = roomAt('drawing', { notQuiteLeft: 0, moreLeft: 0, hasWished: true });
    expect(refusal(drawing, 'ask', 'b')).toBe('not-your-turn');
    const asked = after(drawing, 'ask', 'a');
    expect(stateOf(asked)).toBe('needing');
    expect(contextOf(asked)).toMatchObject({
      turn: 2,
      listener: 'a',
      notQuiteLeft: 2,
      moreLeft: 2,
      hasWished: false,
    });
  });

  it('[GM10] the speaker says what they need and gets the floor', () => {
    expect(refusal(roomAt('needing'), 'need', 'a')).toBe('not-your-turn');
    expect(stateOf(sharing)).toBe('sharing');
    expect(contextOf(sharing)).toMatchObject({ floor: 'b', pieces: 0 });
  });

  it('[GM11] the speaker shares in pieces, as many as wanted', () => {
    const said = played(sharing, 'b share', 'b share', 'b share');
    expect(stateOf(said)).toBe('sharing');
    expect(contextOf(said)).toMatchObject({ pieces: 3, floor: 'b' });
    expect(refusal(sharing, 'share', 'a')).toBe('not-your-turn');
    expect(refusal(sharing, 'reflect', 'a')).toBe('wrong-state');
  });

  it('[GM11] the listener reflects in pieces, as many as wanted', () => {
    const said = played(reflecting, 'a reflect', 'a reflect');
    expect(stateOf(said)).toBe('reflecting');
    expect(contextOf(said)).toMatchObject({ pieces: 2, floor: 'a' });
    expect(refusal(reflecting, 'reflect', 'b')).toBe('not-your-turn');
  });

  it('[GM12] only who holds the floor hands it over', () => {
    expect(refusal(sharing, 'hand-over', 'a')).toBe('not-your-turn');
    expect(stateOf(reflecting)).toBe('reflecting');
    expect(contextOf(reflecting)).toMatchObject({ floor: 'a', pieces: 0 });
    expect(refusal(reflecting, 'hand-over', 'b')).toBe('not-your-turn');
    expect(stateOf(checking)).toBe('checking');
    expect(contextOf(checking).floor).toBeNull();
  });

  it('[GM12] in writing nothing is handed over before a piece was said, each time anew', () => {
    const written = played(roomAt('needing', { setting: WRITTEN }), 'b need');
    expect(refusal(written, 'hand-over', 'b')).toBe('nothing-said');
    const handed = played(written, 'b share', 'b hand-over');
    expect(refusal(handed, 'hand-over', 'a')).toBe('nothing-said');
    const again = played(handed, 'a reflect', 'a hand-over', 'b more');
    expect(refusal(again, 'hand-over', 'b')).toBe('nothing-said');
  });

  it('[GM13] got it goes on, not quite goes back to reflecting, more back to sharing', () => {
    expect(stateOf(after(checking, 'got-it', 'b'))).toBe('supporting');
    const notQuite = after(checking, 'not-quite', 'b');
    expect(stateOf(notQuite)).toBe('reflecting');
    expect(contextOf(notQuite)).toMatchObject({ floor: 'a', notQuiteLeft: 1, moreLeft: 2 });
    const more = after(checking, 'more', 'b');
    expect(stateOf(more)).toBe('sharing');
    expect(contextOf(more)).toMatchObject({ floor: 'b', notQuiteLeft: 2, moreLeft: 1 });
    expect(refusal(checking, 'got-it', 'a')).toBe('not-your-turn');
  });

  it('[GM14] not quite and more can be said twice a turn each, and got it always', () => {
    const worn = played(
      checking,
      ...(['b not-quite', 'a hand-over', 'b not-quite', 'a hand-over'] as const),
      ...(['b more', 'b hand-over', 'a hand-over'] as const),
      ...(['b more', 'b hand-over', 'a hand-over'] as const),
    );
    expect(refusal(worn, 'not-quite', 'b')).toBe('limit-reached');
    expect(refusal(worn, 'more', 'b')).toBe('limit-reached');
    expect(stateOf(after(worn, 'got-it', 'b'))).toBe('supporting');
  });

  it('[GM15] the listener supports with one line, or none, and both rate', () => {
    const supporting = roomAt('supporting');
    expect(refusal(supporting, 'support', 'b')).toBe('not-your-turn');
    expect(stateOf(after(supporting, 'support', 'a'))).toBe('rating');
  });

  it('[GM16] nothing is opened before both have sealed, and nobody seals twice', () => {
    const half = after(roomAt('rating'), 'seal', 'b');
    expect(stateOf(half)).toBe('rating');
    expect(refusal(half, 'open', 'b')).toBe('wrong-state');
    expect(refusal(half, 'seal', 'b')).toBe('already-done');
    expect(stateOf(after(half, 'seal', 'a'))).toBe('opening');
  });

  it('[GM17] the numbers meet when both have opened, and nobody opens twice', () => {
    const half = after(roomAt('opening'), 'open', 'a');
    expect(stateOf(half)).toBe('opening');
    expect(contextOf(half)).toMatchObject({ done: ['a'], held: { seat: 'a', seen: 20, phase: 7 } });
    expect(refusal(half, 'open', 'a')).toBe('already-done');
    expect(refusal(half, 'seal', 'b')).toBe('wrong-state');
    expect(stateOf(after(half, 'open', 'b'))).toBe('revealing');
  });

  it('[GM18] the speaker may say once a turn what would have helped', () => {
    expect(refusal(revealing, 'wish', 'a')).toBe('not-your-turn');
    const wished = after(revealing, 'wish', 'b');
    expect(stateOf(wished)).toBe('revealing');
    expect(refusal(wished, 'wish', 'b')).toBe('already-done');
    expect(refusal(played(wished, 'a continue', 'b continue'), 'wish', 'a')).toBe('wrong-state');
  });

  it('[GM18] wanting to go on does not take the wish away while the partner still looks', () => {
    expect(contextOf(played(revealing, 'b continue', 'b wish')).hasWished).toBe(true);
  });
});

describe('turns and rounds', () => {
  it('[GM19] after the first turn, once both go on, the seats swap on the same card', () => {
    const half = after(revealing, 'continue', 'a');
    expect(stateOf(half)).toBe('revealing');
    expect(refusal(half, 'continue', 'a')).toBe('already-done');
    const second = after(half, 'continue', 'b');
    expect(stateOf(second)).toBe('needing');
    expect(contextOf(second)).toMatchObject({
      listener: 'b',
      isSecondTurn: true,
      round: 1,
      turn: 2,
      draw: 1,
      notQuiteLeft: 2,
      hasWished: false,
    });
  });

  it('[GM20] after the second turn the two stand between rounds, and who listened last begins the next', () => {
    const second = roomAt('revealing', { listener: 'b', isSecondTurn: true, turn: 2 });
    const next = played(second, 'b continue', 'a continue');
    expect(stateOf(next)).toBe('between');
    expect(contextOf(next)).toMatchObject({
      listener: 'b',
      isSecondTurn: false,
      round: 2,
      turn: 2,
      draw: 1,
    });
  });

  it('[GM21] either partner can pass anywhere in a turn, as often as wanted', () => {
    for (const state of TURN_STATES) {
      for (const seat of ['a', 'b'] as const) {
        const passed = played(roomAt(state), `${seat} pass`, `${seat} pass`, `${seat} pass`);
        expect(stateOf(passed)).toBe('drawing');
        expect(contextOf(passed)).toMatchObject({ draw: 4, held: null, done: [], floor: null });
      }
    }
    expect(refusal(roomAt('agreeing'), 'pass', 'a')).toBe('wrong-state');
    expect(refusal(roomAt('paused'), 'pass', 'a')).toBe('wrong-state');
  });

  it('[GM21] a card left in its first turn is no round; one left in its second is', () => {
    expect(contextOf(after(roomAt('sharing'), 'pass', 'b'))).toMatchObject({
      round: 1,
      listener: 'a',
    });
    const second = roomAt('sharing', { isSecondTurn: true, listener: 'b', round: 3 });
    expect(contextOf(after(second, 'pass', 'a'))).toMatchObject({
      round: 4,
      listener: 'b',
      isSecondTurn: false,
    });
  });
});

describe('a full room', () => {
  it('[GM38] takes its last entry and refuses whatever comes after', () => {
    const room = roomAt('drawing');
    const almost = { ...room, seq: MAX_ENTRIES_PER_ROOM - 1 };
    expect(send(almost, 'ask', 'a')).toMatchObject({ ok: true, entry: { seq: 5_000 } });
    const full = { ...room, seq: MAX_ENTRIES_PER_ROOM };
    expect(refusal(full, 'ask', 'a')).toBe('room-full');
    expect(refusal(full, 'ask', 'b')).toBe('not-your-turn');
  });
});
