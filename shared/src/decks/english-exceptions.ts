// The English words a step may use although a list forbids them elsewhere; data for lint, no logic.

import type { DeckStep } from './deck-kind.ts';

/**
 * What a step is about cannot be said without these. An exception holds against the presuming
 * words and the words of a depth, never against the words of safety or blame.
 */
export const WORD_EXCEPTIONS: Readonly<Record<DeckStep, ReadonlySet<string>>> = {
  'open-up': new Set(),
  'listen-closely': new Set(),
  'time-together': new Set(),
  'in-your-shoes': new Set(),
  // A body in general is nobody's shape: "wherever your body is comfortable".
  touch: new Set(['body', 'bodies']),
  // Adults who both marked the topic talk about it by its name.
  desire: new Set([
    ...['body', 'bodies', 'naked', 'nakedness', 'nude', 'lust'],
    ...['sex', 'sexual', 'sexually', 'sexy', 'erotic', 'orgasm', 'orgasms'],
  ]),
};
