/** The log is the truth: folding it gives, at every point, exactly what deciding gave. */
import type { Entry } from '@heard/shared/game/entry';
import { replay } from '@heard/shared/game/replay';
import type { CachedState, RoomState } from '@heard/shared/game/room-state';
import { emptyRoom, fromCache, toCache } from '@heard/shared/game/room-state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explore, logOf } from './support/explore.ts';
import { walks } from './support/random-walk.ts';
import { NOW, send } from './support/room-at.ts';
import { commandId } from './support/templates.ts';

/** As if written to disk and read again. */
function stored<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

function throughDisk(room: RoomState): RoomState {
  const cached: CachedState = stored(toCache(room));
  return fromCache(cached);
}

/** The same state, sequence number and context. */
function expectSame(room: RoomState, other: RoomState) {
  const [one, two] = [toCache(room), toCache(other)];
  // Text first: comparing in depth takes ten times as long and is only needed to say what differs.
  if (JSON.stringify(one) !== JSON.stringify(two)) expect(one).toEqual(two);
}

const longLog = () => {
  const [walk] = fc.sample(walks, { seed: 7, numRuns: 1 });
  return walk?.entries ?? [];
};

describe('replay', () => {
  it('[LG1] of the shortest log to every place there is gives that place', () => {
    for (const place of explore()) {
      expectSame(replay(stored(logOf(place))), place.state);
    }
  });

  it('[LG1] of any random log gives what deciding gave, at its end and at every point before', () => {
    fc.assert(
      fc.property(walks, ({ steps, entries, state }) => {
        expectSame(replay(stored(entries)), state);
        let room = emptyRoom;
        for (const { before, decision } of steps) {
          expect(room.seq).toBe(before.seq);
          if (!decision.ok) continue;
          room = replay([decision.entry], room);
          expectSame(room, decision.state);
        }
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  it('[LG2] goes on from a cached state, taken at any point, as if there had been no cache', () => {
    fc.assert(
      fc.property(walks, fc.nat(), ({ entries, state }, pick) => {
        const point = pick % (entries.length + 1);
        const cached = throughDisk(replay(entries.slice(0, point)));
        expect(cached.seq).toBe(point);
        expectSame(replay(entries.slice(point), cached), state);
      }),
      { seed: 2, numRuns: 400 },
    );
  });

  it('[LG2] a room out of the cache decides like the room that was put in', () => {
    for (const { state } of explore()) {
      for (const [sent, author] of [
        ['end', 'a'],
        ['resume', 'b'],
        ['got-it', 'b'],
        ['hand-over', 'a'],
      ] as const) {
        const kept = send(state, sent, author, NOW);
        const restored = send(throughDisk(state), sent, author, NOW);
        expect(restored.ok ? toCache(restored.state) : restored).toEqual(
          kept.ok ? toCache(kept.state) : kept,
        );
      }
    }
  });

  it('[LG3] throws at a gap, a repeated entry and an entry out of order', () => {
    const log = longLog();
    expect(log.length).toBeGreaterThan(10);
    const without = (index: number) => log.filter((_, at) => at !== index);
    expect(() => replay(log)).not.toThrow();
    expect(() => replay(log.slice(1))).toThrow('entry 2 follows 0');
    expect(() => replay(without(4))).toThrow('entry 6 follows 4');
    const repeated = [...log.slice(0, 3), ...log.slice(2)];
    expect(() => replay(repeated)).toThrow('entry 3 follows 3');
    expect(() => replay(log.toReversed())).toThrow('follows 0');
  });

  it('[LG3] throws at an entry the machine refuses', () => {
    const foreign: Entry = {
      id: commandId(1),
      seq: 1,
      at: NOW,
      seat: 'a',
      type: 'continue',
      seen: 0,
      phase: 0,
      sitting: 1,
      turn: 0,
    };
    expect(() => replay([foreign])).toThrow('entry 1 was refused in replay');
  });

  it('[LG1] of nothing is the empty room', () => {
    expect(replay([])).toBe(emptyRoom);
  });
});
