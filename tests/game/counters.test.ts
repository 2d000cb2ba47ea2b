/** What only ever grows, over rooms played at random. */
import type { Context } from '@heard/shared/game/context';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from './support/random-walk.ts';
import { walks } from './support/random-walk.ts';
import { contextOf, stateOf } from './support/room-at.ts';

/** Commands that begin the state they are sent in anew. */
const BEGIN_ANEW = new Set(['drawing pass', 'agreeing change-setting', 'paused pause']);

/** Runs a check on every accepted command of many random rooms. */
function always(seed: number, check: (step: Step, before: Context, after: Context) => void) {
  fc.assert(
    fc.property(walks, ({ steps }) => {
      for (const step of steps) {
        if (!step.decision.ok) continue;
        check(step, contextOf(step.before), contextOf(step.decision.state));
      }
    }),
    { seed, numRuns: 250 },
  );
}

describe('counters', () => {
  it('[GM39] a phase ends exactly when the state changes or is begun anew', () => {
    always(11, ({ before: room, command, decision }, before, after) => {
      if (!decision.ok) return;
      const isNew =
        stateOf(decision.state) !== stateOf(room) ||
        BEGIN_ANEW.has(`${stateOf(room)} ${command.type}`);
      expect(after.phase - before.phase).toBe(isNew ? 1 : 0);
      expect(after.since).toBe(isNew ? decision.entry.at : before.since);
    });
  });

  it('[GM39] a new phase has gathered nothing, unless a breather gave it back', () => {
    always(12, ({ command }, before, after) => {
      if (after.phase === before.phase || command.type === 'resume') return;
      expect(after.done).toEqual(command.type === 'step-out' ? after.done.slice(0, 1) : []);
      expect({ pieces: after.pieces, held: after.held }).toEqual({ pieces: 0, held: null });
    });
  });

  it('[GM40] turns, cards dealt and sittings never go back, and rounds only with a new sitting', () => {
    always(13, ({ command, decision }, before, after) => {
      for (const name of ['turn', 'draw', 'sitting', 'phase'] as const) {
        const grown = after[name] - before[name];
        expect(grown === 0 || grown === 1, name).toBe(true);
      }
      if (command.type !== 'again') expect(after.round).toBeGreaterThanOrEqual(before.round);
      const isTurnBegun =
        command.type === 'ask' ||
        (command.type === 'continue' && decision.ok && stateOf(decision.state) === 'needing');
      expect(after.turn - before.turn).toBe(isTurnBegun ? 1 : 0);
    });
  });

  it('[GM14] the tries of a turn start at two and never fall below none', () => {
    always(14, ({ command }, before, after) => {
      for (const name of ['notQuiteLeft', 'moreLeft'] as const) {
        expect(after[name]).toBeGreaterThanOrEqual(0);
        if (after.turn > before.turn) expect(after[name]).toBe(2);
        else if (command.type !== 'check') expect(after[name]).toBe(before[name]);
      }
    });
  });

  it('[LG12] entries are numbered without gaps and say whose sitting and turn they belong to', () => {
    fc.assert(
      fc.property(walks, ({ entries, steps }) => {
        expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
        for (const { command, author, decision } of steps) {
          if (!decision.ok) continue;
          const { sitting, turn } = contextOf(decision.state);
          expect(decision.entry).toMatchObject({ ...command, seat: author, sitting, turn });
          expect(decision.entry.seq).toBe(decision.state.seq);
        }
      }),
      { seed: 15, numRuns: 200 },
    );
  });
});

describe('fairness', () => {
  it('[GM20] a round gives each partner one turn as speaker, on one card; the next begins with the other', () => {
    let finished = 0;
    fc.assert(
      fc.property(walks, ({ steps }) => {
        /** Who spoke in the turns of the round so far, and who asked its card. */
        let speakers: string[] = [];
        let asker = '';
        for (const { before: room, command, decision } of steps) {
          if (!decision.ok) continue;
          const before = contextOf(room);
          const after = contextOf(decision.state);
          if (command.type === 'ask') [asker, speakers] = [before.listener, []];
          if (command.type === 'need') {
            speakers.push(before.listener === 'a' ? 'b' : 'a');
          }
          if (command.type === 'continue' && stateOf(decision.state) === 'between') {
            expect(speakers.toSorted()).toEqual(['a', 'b']);
            expect(speakers[1]).toBe(asker);
            expect(after.listener).not.toBe(asker);
            expect(after.round).toBe(before.round + 1);
            finished += 1;
          }
        }
      }),
      { seed: 16, numRuns: 250 },
    );
    expect(finished).toBeGreaterThan(50);
  });

  it('[GM10] nobody shares before the need was asked for, in either turn of a round', () => {
    let shared = 0;
    fc.assert(
      fc.property(walks, ({ entries }) => {
        let neededIn = 0;
        for (const { type, turn } of entries) {
          if (type === 'need') neededIn = turn;
          if (type !== 'share') continue;
          expect(neededIn).toBe(turn);
          shared += 1;
        }
      }),
      { seed: 17, numRuns: 250 },
    );
    expect(shared).toBeGreaterThan(500);
  });
});
