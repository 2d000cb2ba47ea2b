// Finds texts that say the same thing twice; does not say which of the two is better.

import { sharedWordRatio, tellingWords, wordsOf } from './card-similarity.ts';

/** Two cards that share this much of their telling words are one card. 0 to 1. */
export const NEAR_DUPLICATE_RATIO = 0.6;

export type RepeatRule = 'duplicate' | 'near-duplicate';

export interface Repeat {
  readonly rule: RepeatRule;
  readonly message: string;
}

/** Something with a text, and the name by which a message speaks of it. */
interface Named {
  readonly id: string;
  readonly text: string;
}

interface Measured {
  readonly id: string;
  readonly plain: string;
  readonly telling: ReadonlySet<string>;
}

/**
 * For each text that repeats an earlier one, by its id: which, and how closely. The common words are
 * those of the language that tell nothing.
 */
export function findRepeats(
  texts: readonly Named[],
  commonWords: ReadonlySet<string>,
): Map<string, Repeat> {
  const repeats = new Map<string, Repeat>();
  const earlier: Measured[] = [];
  for (const text of texts) {
    const measured = measure(text, commonWords);
    const repeat = repeatOf(measured, earlier);
    if (repeat !== undefined) repeats.set(text.id, repeat);
    earlier.push(measured);
  }
  return repeats;
}

/** The same for texts that repeat one of `others`, and not for one that repeats its neighbour. */
export function findRepeatsOf(
  others: readonly Named[],
  texts: readonly Named[],
  commonWords: ReadonlySet<string>,
): Map<string, Repeat> {
  const repeats = new Map<string, Repeat>();
  const measuredOthers = others.map((other) => measure(other, commonWords));
  for (const text of texts) {
    const repeat = repeatOf(measure(text, commonWords), measuredOthers);
    if (repeat !== undefined) repeats.set(text.id, repeat);
  }
  return repeats;
}

function measure({ id, text }: Named, commonWords: ReadonlySet<string>): Measured {
  return { id, plain: wordsOf(text).join(' '), telling: tellingWords(text, commonWords) };
}

function repeatOf(one: Measured, others: readonly Measured[]): Repeat | undefined {
  for (const other of others) {
    if (one.plain === other.plain) {
      return { rule: 'duplicate', message: `This is the same as ${other.id}.` };
    }
    if (sharedWordRatio(one.telling, other.telling) >= NEAR_DUPLICATE_RATIO) {
      return { rule: 'near-duplicate', message: `This is too close to ${other.id}.` };
    }
  }
  return undefined;
}
