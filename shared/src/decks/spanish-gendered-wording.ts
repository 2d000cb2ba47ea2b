// Finds Spanish words that tell the gender of the reader or the partner; knows a few patterns, no grammar.

import { wordsOf } from './card-similarity.ts';
import { phraseIn } from './lint-word-lists.ts';
import {
  GENDERED_ADJECTIVES,
  GENDERED_PHRASES,
  GENDERED_WORDS,
  LINK_FILLERS,
  LINKING_VERBS,
  NO_PARTICIPLES,
  TURNING_VERBS,
} from './spanish-gender.ts';

const TURNED: ReadonlySet<string> = new Set(['te', 'me']);
const CLAUSE_BREAK = /[.,;:¿?…«»]+/u;
const PARTICIPLE = /^\p{L}{2,}(?:ad|id)[oa]s?$/u;

/** The first such word or phrase; undefined where none is found, which does not prove there is none. */
export function genderedWording(text: string): string | undefined {
  const words = wordsOf(text);
  return (
    words.find((word) => GENDERED_WORDS.has(word)) ??
    phraseIn(words, GENDERED_PHRASES) ??
    firstOf(text.split(CLAUSE_BREAK), (clause) => agreeingWord(wordsOf(clause)))
  );
}

/** "Estás muy cansada": the word after such a verb agrees with whoever is spoken of. */
function agreeingWord(words: readonly string[]): string | undefined {
  for (const [index, verb] of words.entries()) {
    const isTurned = TURNING_VERBS.has(verb) && TURNED.has(words[index - 1] ?? '');
    if (!isTurned && !LINKING_VERBS.has(verb)) continue;
    const next = words.slice(index + 1).find((word) => !LINK_FILLERS.has(word));
    if (next !== undefined && agrees(next)) return next;
  }
  return undefined;
}

function agrees(word: string): boolean {
  if (NO_PARTICIPLES.has(word)) return false;
  return GENDERED_ADJECTIVES.has(word) || PARTICIPLE.test(word);
}

function firstOf<T>(things: readonly T[], find: (thing: T) => string | undefined) {
  for (const thing of things) {
    const found = find(thing);
    if (found !== undefined) return found;
  }
  return undefined;
}
