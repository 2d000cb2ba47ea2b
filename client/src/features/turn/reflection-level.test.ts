import { describe, expect, it } from 'vitest';
import type { TurnScript } from '../../session/room-screen.ts';
import { levelOf } from './reflection-level.ts';

type Listened = Parameters<typeof levelOf>[0][number];
type Verdicts = TurnScript['verdicts'];

/** Two turns for each round, the way they would stand in the transcript of seat a. */
function rounds(...verdicts: readonly (readonly [Verdicts, Verdicts])[]): Listened[] {
  return verdicts.flatMap((pair, round) =>
    pair.map((said, second) => ({
      turn: round * 2 + second + 1,
      sitting: 1,
      step: 'listen-closely' as const,
      amListener: (round + second) % 2 === 0,
      verdicts: said,
      isPassed: false,
      endedAt: 1,
    })),
  );
}

const GOT: Verdicts = ['got-it'];
const SECOND_TRY: Verdicts = ['not-quite', 'more', 'more', 'got-it'];
const THIRD_TRY: Verdicts = ['not-quite', 'not-quite', 'got-it'];
const changed = (turns: Listened[], at: number, change: Partial<Listened>): Listened[] =>
  turns.map((turn, index) => (index === at ? { ...turn, ...change } : turn));

describe('the level of saying back', () => {
  it('[CL76] begins with saying back and climbs one rung with each round in which both were got', () => {
    const climbed = [0, 1, 2, 3, 4, 9].map((count) =>
      levelOf(rounds(...Array.from({ length: count }, () => [GOT, SECOND_TRY] as const))),
    );
    expect(climbed).toEqual([
      'say-back',
      'own-words',
      'feeling',
      'both-sides',
      'both-sides',
      'both-sides',
    ]);
  });

  it('[CL76] stays where a third try was needed in either turn, and never goes down', () => {
    expect(levelOf(rounds([THIRD_TRY, GOT]))).toBe('say-back');
    expect(levelOf(rounds([GOT, THIRD_TRY]))).toBe('say-back');
    expect(levelOf(rounds([GOT, GOT], [THIRD_TRY, THIRD_TRY], [THIRD_TRY, GOT]))).toBe('own-words');
  });

  it('[CL76] is the same all through a round, and for both of them', () => {
    const turns = rounds([GOT, GOT], [GOT, GOT]);
    expect(levelOf(changed(turns, 3, { endedAt: null }))).toBe('own-words');
    expect(levelOf(turns.slice(0, 3))).toBe('own-words');
    const theirs = turns.map((turn) => ({ ...turn, amListener: !turn.amListener }));
    expect(levelOf(theirs)).toBe(levelOf(turns));
  });

  it('[CL76] counts whole rounds of this step alone, in whichever sitting', () => {
    const turns = rounds([GOT, GOT]);
    expect(levelOf(changed(turns, 1, { isPassed: true }))).toBe('say-back');
    expect(levelOf(changed(turns, 1, { verdicts: ['more'] }))).toBe('say-back');
    expect(levelOf(changed(turns, 0, { step: 'open-up' }))).toBe('say-back');
    expect(levelOf(turns.map((turn) => ({ ...turn, step: null })))).toBe('say-back');
    expect(levelOf(changed(turns, 1, { sitting: 2 }))).toBe('say-back');
    // The same listener twice: the first turn was left, and another card asked.
    expect(levelOf(changed(turns, 1, { amListener: true }))).toBe('say-back');
    const later = rounds([GOT, GOT], [GOT, GOT]).map((turn, index) => ({
      ...turn,
      sitting: index < 2 ? 1 : 2,
    }));
    expect(levelOf(later)).toBe('feeling');
  });
});
