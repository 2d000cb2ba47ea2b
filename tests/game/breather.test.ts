/** Breathers: a pause from anywhere, and the way back to the very same place. */

import { decide } from '@heard/shared/game/decide';
import type { RoomState } from '@heard/shared/game/room-state';
import { knownCommands } from '@heard/shared/game/step';
import { SEATS } from '@heard/shared/ids';
import { BREATHER_MAX_MINUTES, BREATHER_MIN_MINUTES } from '@heard/shared/limits';
import { STATES } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { explore } from './support/explore.ts';
import { after, contextOf, NOW, played, refusal, roomAt, stateOf } from './support/room-at.ts';
import { MINUTES, stamped, templateOf } from './support/templates.ts';

const LASTS_MS = MINUTES * 60_000;
const places = explore();
const interruptible = places.filter(
  ({ state }) => stateOf(state) !== 'paused' && knownCommands(stateOf(state)).includes('pause'),
);
/** What a facilitator was about to do, or gave to the moment, is not come back to. */
const undisturbed = interruptible.filter(({ state }) => {
  const { steer, extra } = contextOf(state);
  return steer === null && extra === null;
});

/** All but what counts the time and the changes of state. */
function stillThere(room: RoomState) {
  const { phase: _phase, since: _since, momentSeq: _momentSeq, ...rest } = contextOf(room);
  return { state: stateOf(room), ...rest };
}

describe('breather', () => {
  it('[GM28] either partner can pause every state from agreeing to closing, in every condition', () => {
    const states = new Set(interruptible.map(({ state }) => stateOf(state)));
    expect(states.size).toBe(STATES.length - 4);
    for (const { state } of interruptible) {
      for (const seat of SEATS) {
        const paused = after(state, 'pause', seat);
        expect(stateOf(paused)).toBe('paused');
        const { breather, deadlineAt, done, floor } = contextOf(paused);
        expect(breather).toMatchObject({ from: stateOf(state), until: NOW + LASTS_MS });
        expect({ deadlineAt, done, floor }).toEqual({
          deadlineAt: NOW + LASTS_MS,
          done: [],
          floor: null,
        });
      }
    }
  });

  it('[GM28] nobody can pause an empty, waiting or ended room', () => {
    for (const name of ['empty', 'waiting', 'ended'] as const) {
      for (const seat of SEATS) expect(refusal(roomAt(name), 'pause', seat)).toBe('wrong-state');
    }
  });

  it('[GM29] both coming back restores the same state with all it had gathered', () => {
    for (const { state } of undisturbed) {
      for (const [first, second] of [SEATS, [...SEATS].reverse()] as ['a' | 'b', 'a' | 'b'][]) {
        const back = played(state, 'b pause', `${first} resume`, `${second} resume`);
        expect(stillThere(back)).toEqual(stillThere(state));
        expect(contextOf(back).phase).toBe(contextOf(state).phase + 2);
      }
    }
  });

  it('[GM29] one partner alone does not end a breather, however often they ask', () => {
    const paused = played(roomAt('sharing'), 'a pause', 'a resume');
    expect(stateOf(paused)).toBe('paused');
    expect(refusal(paused, 'resume', 'a')).toBe('already-done');
    expect(stateOf(after(paused, 'resume', 'b'))).toBe('sharing');
  });

  it('[GM29] a pause after a pause keeps what the first had put aside', () => {
    for (const { state } of undisturbed) {
      const back = played(state, 'a pause', 'b pause', 'b resume', 'a resume');
      expect(stillThere(back)).toEqual(stillThere(state));
    }
  });

  it('[GM30] pausing again sets the time anew and asks both to come back anew', () => {
    const waiting = played(roomAt('checking'), 'a pause', 'a resume');
    const longer = after(waiting, 'pause', 'b', NOW + 5_000);
    expect(contextOf(longer)).toMatchObject({
      done: [],
      deadlineAt: NOW + 5_000 + LASTS_MS,
      breather: { from: 'checking', until: NOW + 5_000 + LASTS_MS, isOver: false },
    });
    expect(stateOf(played(longer, 'b resume'))).toBe('paused');
  });

  it('[GM30] a breather that was over can be made longer, and gets its deadline back', () => {
    const over = played(roomAt('checking'), 'a pause', 'room expire');
    const longer = after(over, 'pause', 'b');
    expect(contextOf(longer)).toMatchObject({
      deadlineAt: NOW + LASTS_MS,
      breather: { isOver: false },
    });
  });

  it('[GM31] when its time is over a breather is marked so, and still waits for both', () => {
    const over = played(roomAt('sharing'), 'a pause', 'a resume', 'room expire');
    expect(stateOf(over)).toBe('paused');
    expect(contextOf(over)).toMatchObject({
      done: ['a'],
      deadlineAt: null,
      breather: { isOver: true, from: 'sharing' },
    });
    expect(stateOf(after(over, 'resume', 'b'))).toBe('sharing');
  });

  it('[GM32] a deadline passes once, and only the room can say so', () => {
    const paused = after(roomAt('sharing'), 'pause', 'a');
    for (const seat of SEATS) expect(refusal(paused, 'expire', seat)).toBe('not-your-turn');
    expect(refusal(after(paused, 'expire', 'room'), 'expire', 'room')).toBe('already-done');
  });

  it('[GM32] a deadline stands in the room wherever the room may act, and nowhere else', () => {
    for (const { state } of places) {
      const { deadlineAt, breather, steer } = contextOf(state);
      const isArmed =
        stateOf(state) === 'closing' || steer !== null || (breather !== null && !breather.isOver);
      expect(deadlineAt !== null).toBe(isArmed);
    }
  });

  it('[GM33] ending or stepping out of a breather lands on appreciating, and drops the breather', () => {
    for (const { state } of places) {
      const from = contextOf(state).breather?.from;
      if (from === undefined || from === 'appreciating' || from === 'closing') continue;
      for (const way of ['end', 'step-out'] as const) {
        const ended = after(state, way, 'b');
        expect(stateOf(ended)).toBe('appreciating');
        expect(contextOf(ended)).toMatchObject({
          breather: null,
          deadlineAt: null,
          done: way === 'end' ? [] : ['b'],
        });
      }
    }
  });

  it('[GM33] ending a breather in the last two states goes on to closing, never back', () => {
    for (const { state } of places) {
      const from = contextOf(state).breather?.from;
      if (from !== 'appreciating' && from !== 'closing') continue;
      for (const way of ['end', 'step-out'] as const) {
        const ended = after(state, way, 'a');
        expect(stateOf(ended)).toBe('closing');
        expect(contextOf(ended).breather).toBeNull();
        expect(contextOf(ended).appreciated).toEqual(contextOf(state).appreciated);
      }
    }
  });

  it('[GM28] a breather lasts as many minutes as were asked for', () => {
    for (const minutes of [BREATHER_MIN_MINUTES, BREATHER_MAX_MINUTES]) {
      const room = roomAt('rating');
      const command = { ...stamped(templateOf('pause'), room), minutes } as const;
      const decision = decide(room, command, 'a', NOW);
      expect(decision.ok && contextOf(decision.state).breather?.until).toBe(NOW + minutes * 60_000);
    }
  });
});
