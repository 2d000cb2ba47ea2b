// Measures how much two card texts say the same thing by the words they share; knows no grammar.

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in small letters, in order; an apostrophe splits a word. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORDS) ?? [];
}

/** The different words of a text without those too common to tell two cards apart. */
export function tellingWords(text: string, commonWords: ReadonlySet<string>): Set<string> {
  return new Set(wordsOf(text).filter((word) => !commonWords.has(word)));
}

/**
 * The share of words two sets have in common, 0 to 1: the size of what both hold over the size of
 * what either holds (Jaccard, 1901). Two empty sets share nothing.
 */
export function sharedWordRatio(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const either = a.size + b.size - shared;
  return either === 0 ? 0 : shared / either;
}
