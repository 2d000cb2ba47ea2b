/** The reused scope against the machine's own way of stepping, over all there is to step. */

import { machine } from '@heard/shared/game/machine';
import { knownCommands, step } from '@heard/shared/game/step';
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { attemptsAt, explore } from './support/explore.ts';

describe('step', () => {
  it('[GM44] gives what XState itself gives, in every sixth place for every event', () => {
    // What a state has no answer to at all is tried once a state: nothing else of a place is asked.
    const tried = new Set<string>();
    let taken = 0;
    let refused = 0;
    for (const [index, place] of explore().entries()) {
      const { snapshot } = place.state;
      // Comparing is slow, and places next to each other are alike.
      if (index % 6 !== 0) continue;
      for (const { template, author } of attemptsAt(place)) {
        const { value } = snapshot;
        const attempted = `${value} ${author} ${template.type}`;
        if (!knownCommands(value).includes(template.type) && tried.has(attempted)) continue;
        tried.add(attempted);
        const event = { ...template, seat: author, at: 5_000, seq: place.state.seq + 1 };
        const ours = step(snapshot, event);
        const [theirs, actions] = transition(machine, snapshot, event);
        // Refused means the very same reference, in both.
        expect(ours === snapshot).toBe(theirs === snapshot);
        if (ours === snapshot) {
          refused += 1;
          continue;
        }
        taken += 1;
        if (ours.value !== theirs.value) expect(ours.value).toBe(theirs.value);
        expect(JSON.stringify(ours.context)).toBe(JSON.stringify(theirs.context));
        expect(ours.status).toBe(theirs.status);
        expect(actions).toEqual([]);
      }
    }
    expect(taken).toBeGreaterThan(2_500);
    expect(refused).toBeGreaterThan(2_500);
  });
});
