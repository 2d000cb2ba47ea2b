// Estimates how hard an English text is to read; a rough guide for lint, no verdict on anyone.

const WORDS = /\p{L}+(?:['’]\p{L}+)*/gu;
const SENTENCE_ENDS = /[.?!…]+/gu;

/**
 * The Flesch-Kincaid grade level: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 * The unit is a United States school year; adding five gives the usual reading age in years.
 * Text without words has grade 0.
 *
 * Source: Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas for Navy
 * Enlisted Personnel", Research Branch Report 8-75, Naval Air Station Memphis, 1975. The formula
 * was made for passages: on a single sentence it swings by a grade or two.
 */
export function readingGrade(text: string): number {
  const words = text.match(WORDS) ?? [];
  if (words.length === 0) return 0;
  const sentences = Math.max(1, text.match(SENTENCE_ENDS)?.length ?? 1);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Syllables of an English word by its spelling; right for most words, off by one for some. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  let count = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const isLastVowelSilent =
    /[^aeiouyl]e$/.test(letters) ||
    /[aeiouy]le$/.test(letters) ||
    /[^aeioutdy]ed$/.test(letters) ||
    /[^aeiouysxzcgh]es$/.test(letters);
  if (isLastVowelSilent) count -= 1;
  // Two vowels side by side that are said apart: "quiet", "idea", "being", "usual".
  if (/[^tsc]i[aou]|uie|iet|dea$|[aeiouy]ing|ual|[^q]ue[nt]/.test(letters)) count += 1;
  return Math.max(1, count);
}
