// The lint rules that hold for decks in Spanish only; reads one text at a time.

import { wordsOf } from './card-similarity.ts';
import { lintWordLists, phraseIn, type WordLists } from './lint-word-lists.ts';
import { SPANISH_WORD_EXCEPTIONS } from './spanish-exceptions.ts';
import { genderedWording } from './spanish-gendered-wording.ts';
import { spanishReadingEase } from './spanish-reading-ease.ts';
import { ONE_REGION_WORDS } from './spanish-regions.ts';
import { spanishSyllablesIn } from './spanish-syllables.ts';
import { SPANISH_DEPTH_2_WORDS } from './spanish-tone-depth-2.ts';
import { SPANISH_DEPTH_3_WORDS } from './spanish-tone-depth-3.ts';
import {
  ASKING_LEAD_INS,
  ASKING_WORDS,
  SPANISH_BLAMING_PHRASES,
  SPANISH_PRESUMING_WORDS,
  SPANISH_SAFETY_WORDS,
  SPANISH_WORN_WORDS,
} from './spanish-words.ts';
import type { LanguageFinding, LanguageRule, TextRole } from './text-role.ts';

/** Below 55 a text is "somewhat difficult": the least a single card may have. A deck averages more. */
export const SPANISH_READING_EASE_LIMIT = 55;

/** The formula needs a sentence; in a phrase of a few words no single word may be longer. */
export const SPANISH_PHRASE_WORD_SYLLABLES_LIMIT = 5;

const LISTS: WordLists = {
  presuming: SPANISH_PRESUMING_WORDS,
  ofDepth2: SPANISH_DEPTH_2_WORDS,
  ofDepth3: SPANISH_DEPTH_3_WORDS,
  safety: SPANISH_SAFETY_WORDS,
  worn: SPANISH_WORN_WORDS,
  exceptions: SPANISH_WORD_EXCEPTIONS,
};

const QUESTIONS = /¿([^¿?]*)\?/gu;
const ACCUSING = /(?:^|[¿.:;…]\s*)(?:y\s+)?por\s+qué(?!\p{L})/iu;

/** Every Spanish rule a text breaks, each at most once. */
export function lintSpanish(text: string, role: TextRole): LanguageFinding[] {
  const findings: LanguageFinding[] = [];
  const report = (rule: LanguageRule, message: string): unknown => findings.push({ rule, message });
  const words = wordsOf(text);
  if (!areSignsPaired(text))
    report('question-signs', 'Every question opens with ¿ and ends with ?.');
  if (role.isQuestion && asksForYesOrNo(text)) {
    report('yes-no', 'This can be answered with yes or no: no asking word opens the question.');
  }
  findings.push(...lintWordLists(words, role, LISTS));
  const gendered = genderedWording(text);
  if (gendered !== undefined)
    report('gendered', `"${gendered}" tells whether somebody is he or she.`);
  const region = words.find((word) => ONE_REGION_WORDS.has(word));
  if (region !== undefined) report('one-region', `"${region}" is not said alike everywhere.`);
  const blaming = ACCUSING.test(text) ? 'por qué' : phraseIn(words, SPANISH_BLAMING_PHRASES);
  if (blaming !== undefined) report('blaming', `"${blaming}" asks for blame or defence.`);
  const hard = role.isPhrase ? hardWord(words) : hardSentence(text);
  if (hard !== undefined) report('hard-to-read', hard);
  return findings;
}

/** Each ¿ is followed by its ? before the next ¿, and no ? comes without one. */
function areSignsPaired(text: string): boolean {
  return /^(?:¿\?)*$/u.test(text.replace(/[^¿?]/gu, ''));
}

/** A question with an asking word asks for more; Spanish has no other sign of one that does not. */
function asksForYesOrNo(text: string): boolean {
  return [...text.matchAll(QUESTIONS)].some(([, question = '']) => {
    const opener = wordsOf(question).find((word) => !ASKING_LEAD_INS.has(word));
    return opener === undefined || !ASKING_WORDS.has(opener);
  });
}

function hardSentence(text: string): string | undefined {
  const ease = spanishReadingEase(text);
  if (ease >= SPANISH_READING_EASE_LIMIT) return undefined;
  return `Reading ease ${ease.toFixed(1)}; the limit is ${SPANISH_READING_EASE_LIMIT}.`;
}

function hardWord(words: readonly string[]): string | undefined {
  const hard = words.find((word) => spanishSyllablesIn(word) > SPANISH_PHRASE_WORD_SYLLABLES_LIMIT);
  return (
    hard &&
    `"${hard}" is a long word; the limit is ${SPANISH_PHRASE_WORD_SYLLABLES_LIMIT} syllables.`
  );
}
