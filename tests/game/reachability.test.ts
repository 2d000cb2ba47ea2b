/** Paths generated from the machine: everything it says it can do, it can be brought to do. */

import { machine } from '@heard/shared/game/machine';
import { knownCommands } from '@heard/shared/game/step';
import { SEATS } from '@heard/shared/ids';
import { STATES } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { attempt, attemptsAt, explore } from './support/explore.ts';
import { after } from './support/room-at.ts';

const places = explore();

const branches = Object.entries(machine.states).flatMap(([state, node]) =>
  [...node.transitions].flatMap(([type, list]) =>
    list.map((branch, index) => ({ name: `${state} · ${type} · ${index}`, branch })),
  ),
);

describe('reachability', () => {
  it('[GM41] every state is reached from the empty room', () => {
    const reached = new Set(places.map(({ state }) => state.snapshot.value));
    expect([...reached].sort()).toEqual([...STATES].sort());
    expect(Object.keys(machine.states).sort()).toEqual([...STATES].sort());
  });

  it('[GM41] every transition of the machine, each guarded branch apart, is taken by some path', () => {
    const taken = new Set<unknown>();
    for (const place of places) {
      const { snapshot } = place.state;
      for (const { template, author } of attemptsAt(place)) {
        if (!attempt({ place, template, author }).ok) continue;
        const event = { ...template, seat: author, at: 0, seq: place.state.seq + 1 };
        for (const branch of machine.getTransitionData(snapshot, event)) taken.add(branch);
      }
    }
    const unreached = branches.filter(({ branch }) => !taken.has(branch)).map(({ name }) => name);
    expect(unreached).toEqual([]);
    expect(taken.size).toBe(branches.length);
  });

  it('[GM41] a breather can interrupt every state from agreeing to closing, and each is come back to', () => {
    const interruptible = new Set(
      places.flatMap(({ state }) => state.snapshot.context.breather?.from ?? []),
    );
    const expected = STATES.filter((name) => knownCommands(name).includes('pause'));
    expect([...interruptible, 'paused'].sort()).toEqual([...expected].sort());
    expect([...interruptible].sort()).toEqual(
      STATES.filter((n) => !['empty', 'waiting', 'ended', 'paused'].includes(n)).sort(),
    );
  });

  it('[GM34] from every state with a partner each alone can end the sitting, in three taps at most', () => {
    for (const { state } of places) {
      if (state.snapshot.value === 'empty') continue;
      for (const seat of SEATS) {
        let room = state;
        for (let taps = 0; room.snapshot.value !== 'ended'; taps += 1) {
          expect(taps).toBeLessThan(3);
          room = after(room, 'end', seat);
        }
      }
    }
  });
});
