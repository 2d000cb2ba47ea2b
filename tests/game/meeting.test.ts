/** From an empty room to the first three cards. */
import { emptyRoom } from '@heard/shared/game/room-state';
import { describe, expect, it } from 'vitest';
import { after, contextOf, played, refusal, roomAt, stateOf } from './support/room-at.ts';
import { JOIN_HASH, SPOKEN, TOKEN_HASH_A, TOKEN_HASH_B, WRITTEN } from './support/templates.ts';

const opened = after(emptyRoom, 'create', 'a');
const claimed = after(opened, 'claim', 'b');
const introduced = after(claimed, 'introduce', 'a');

describe('meeting', () => {
  it('[GM1] opening a room seats its maker, keeps the hashes and the setting, and waits', () => {
    expect(stateOf(opened)).toBe('waiting');
    expect(contextOf(opened)).toMatchObject({
      seats: { a: TOKEN_HASH_A, b: null },
      joinHashes: [JOIN_HASH],
      setting: SPOKEN,
      sitting: 1,
      round: 1,
      turn: 0,
    });
  });

  it('[GM1] only seat a opens a room, and only an empty one', () => {
    expect(refusal(emptyRoom, 'create', 'b')).toBe('not-your-turn');
    for (const room of [opened, claimed, roomAt('ended')]) {
      expect(refusal(room, 'create', 'a')).toBe('room-exists');
    }
  });

  it('[GM2] a claim fills the second seat and the two begin to agree', () => {
    expect(stateOf(claimed)).toBe('agreeing');
    expect(contextOf(claimed).seats).toEqual({ a: TOKEN_HASH_A, b: TOKEN_HASH_B });
  });

  it('[GM2] a taken seat cannot be claimed again, in any state', () => {
    for (const state of ['agreeing', 'sharing', 'paused', 'closing', 'ended'] as const) {
      expect(refusal(roomAt(state), 'claim', 'b')).toBe('seat-taken');
    }
  });

  it('[GM2] a room that is not there, or was ended before anyone came, cannot be claimed', () => {
    expect(refusal(emptyRoom, 'claim', 'b')).toBe('wrong-state');
    expect(refusal(after(opened, 'end', 'a'), 'claim', 'b')).toBe('wrong-state');
    expect(refusal(opened, 'claim', 'a')).toBe('seat-taken');
    expect(refusal(opened, 'claim', 'facilitator')).toBe('not-your-turn');
  });

  it('[GM5] seat a introduces itself once, and only once there is a partner', () => {
    expect(contextOf(introduced)).toMatchObject({ isIntroduced: true });
    expect(refusal(introduced, 'introduce', 'a')).toBe('already-done');
    expect(refusal(claimed, 'introduce', 'b')).toBe('not-your-turn');
    expect(refusal(opened, 'introduce', 'a')).toBe('wrong-state');
    expect(refusal(after(opened, 'end', 'a'), 'introduce', 'a')).toBe('wrong-state');
  });

  it('[GM5] an introduction changes neither the phase nor who was ready', () => {
    const ready = after(claimed, 'ready', 'b');
    const { phase, done } = contextOf(after(ready, 'introduce', 'a'));
    expect({ phase, done }).toEqual({ phase: contextOf(ready).phase, done: ['b'] });
  });

  it('[GM5] an introduction that is late is taken wherever the two can be by then', () => {
    const ended = played(claimed, 'b end');
    for (const room of [
      after(claimed, 'pause', 'b'),
      ended,
      played(ended, 'b end'),
      played(ended, 'b end', 'b end'),
    ]) {
      expect(contextOf(after(room, 'introduce', 'a')).isIntroduced).toBe(true);
    }
  });

  it('[GM6] seat a is not ready before it has introduced itself; seat b may be', () => {
    expect(refusal(claimed, 'ready', 'a')).toBe('not-introduced');
    expect(contextOf(after(claimed, 'ready', 'b')).done).toEqual(['b']);
  });

  it('[GM7] the phones settle what both want when both are ready, whoever is last', () => {
    for (const [first, last] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const half = after(introduced, 'ready', first);
      expect(stateOf(half)).toBe('agreeing');
      expect(refusal(half, 'ready', first)).toBe('already-done');
      const begun = after(half, 'ready', last);
      expect(stateOf(begun)).toBe('settling');
      expect(contextOf(begun)).toMatchObject({ draw: 0, turn: 0, listener: 'a', done: [] });
    }
  });

  it('[GM8] changing the setting asks both to be ready anew', () => {
    const changed = played(introduced, 'a ready', 'b written');
    expect(stateOf(changed)).toBe('agreeing');
    expect(contextOf(changed)).toMatchObject({ setting: WRITTEN, done: [] });
    expect(stateOf(played(changed, 'b ready'))).toBe('agreeing');
  });

  it('[GM8] the setting can be changed while agreeing and never after', () => {
    for (const state of ['drawing', 'sharing', 'appreciating', 'ended', 'paused'] as const) {
      expect(refusal(roomAt(state), 'written', 'a')).toBe('wrong-state');
    }
  });
});
