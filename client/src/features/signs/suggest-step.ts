// Which step may help with the sign that stands out most. Pure, and never a diagnosis.
import type { DeckStep } from '@heard/shared/decks/deck-kind';
import { SIGNS, type Sign, type SignValues } from '../../journal/six-signs.ts';

export type Suggestion =
  | { kind: 'steps'; sign: Sign; steps: readonly [DeckStep, ...DeckStep[]] }
  /** Something was answered, and nothing of it reaches the middle. */
  | { kind: 'nothing' }
  | { kind: 'unanswered' };

const STEPS_FOR: Record<Sign, readonly [DeckStep, ...DeckStep[]]> = {
  unsafe: ['in-your-shoes'],
  misunderstood: ['listen-closely'],
  'not-validated': ['listen-closely', 'in-your-shoes'],
  cold: ['open-up'],
  lonely: ['time-together'],
  'less-romance': ['touch', 'desire'],
};

const STANDS_OUT_FROM = 5;
const POINTS_TO_HELP_FROM = 8;

/**
 * The strongest sign decides; of several as strong, the one that comes first in `SIGNS`. A very
 * strong unease decides whatever else is as strong or stronger: nobody is sent on to touch from there.
 */
export function suggestStep(signs: SignValues): Suggestion {
  const answered = SIGNS.flatMap((sign) => {
    const value = signs[sign];
    return value === undefined ? [] : [{ sign, value }];
  });
  const highest = Math.max(...answered.map(({ value }) => value));
  const strongest = pointsToHelp(signs)
    ? answered.find(({ sign }) => sign === 'unsafe')
    : answered.find(({ value }) => value === highest);
  if (strongest === undefined) return { kind: 'unanswered' };
  if (strongest.value < STANDS_OUT_FROM) return { kind: 'nothing' };
  return { kind: 'steps', sign: strongest.sign, steps: STEPS_FOR[strongest.sign] };
}

/** Whether a quiet line should stand there that leads to Help. It never says why it does. */
export function pointsToHelp(signs: SignValues): boolean {
  return (signs.unsafe ?? 0) >= POINTS_TO_HELP_FROM;
}
