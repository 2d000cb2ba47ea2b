// The lint rules that hold for decks in English only; reads one text at a time.

import { wordsOf } from './card-similarity.ts';
import { WORD_EXCEPTIONS } from './english-exceptions.ts';
import { DEPTH_2_WORDS } from './english-tone-depth-2.ts';
import { DEPTH_3_WORDS } from './english-tone-depth-3.ts';
import {
  BLAMING_PHRASES,
  LEAD_INS,
  PRESUMING_WORDS,
  SAFETY_WORDS,
  WORN_WORDS,
  YES_NO_OPENERS,
} from './english-words.ts';
import { lintWordLists, phraseIn, type WordLists } from './lint-word-lists.ts';
import { readingGrade, syllablesIn } from './reading-grade.ts';
import type { LanguageFinding, LanguageRule, TextRole } from './text-role.ts';

/** Grade 8 is a reading age of 13: the most a single card may ask. A deck should average less. */
export const READING_GRADE_LIMIT = 8;

/** The formula needs a sentence; in a phrase of a few words no single word may be longer. */
export const PHRASE_WORD_SYLLABLES_LIMIT = 4;

const LISTS: WordLists = {
  presuming: PRESUMING_WORDS,
  ofDepth2: DEPTH_2_WORDS,
  ofDepth3: DEPTH_3_WORDS,
  safety: SAFETY_WORDS,
  worn: WORN_WORDS,
  exceptions: WORD_EXCEPTIONS,
};

const SENTENCE_BREAK = /(?<=[.?!…:])\s+/u;
const PRONOUNS: ReadonlySet<string> = new Set(['you', 'i', 'we', 'it', 'there', 'they']);

/** Every English rule a text breaks, each at most once. */
export function lintEnglish(text: string, role: TextRole): LanguageFinding[] {
  const findings: LanguageFinding[] = [];
  const report = (rule: LanguageRule, message: string): unknown => findings.push({ rule, message });
  const words = wordsOf(text);
  if (role.isQuestion && asksForYesOrNo(text)) {
    report('yes-no', 'This can be answered with yes or no.');
  }
  findings.push(...lintWordLists(words, role, LISTS));
  const blaming = blamingPhrase(words);
  if (blaming !== undefined) report('blaming', `"${blaming}" asks for blame or defence.`);
  const hard = role.isPhrase ? hardWord(words) : hardSentence(text);
  if (hard !== undefined) report('hard-to-read', hard);
  return findings;
}

function hardSentence(text: string): string | undefined {
  const grade = readingGrade(text);
  if (grade <= READING_GRADE_LIMIT) return undefined;
  return `Reading grade ${grade.toFixed(1)}; the limit is ${READING_GRADE_LIMIT}.`;
}

function hardWord(words: readonly string[]): string | undefined {
  const hard = words.find((word) => syllablesIn(word) > PHRASE_WORD_SYLLABLES_LIMIT);
  return hard && `"${hard}" is a long word; the limit is ${PHRASE_WORD_SYLLABLES_LIMIT} syllables.`;
}

function asksForYesOrNo(text: string): boolean {
  return text.split(SENTENCE_BREAK).some((sentence, index) => {
    const words = wordsOf(sentence).filter((word, at) => at > 0 || !LEAD_INS.has(word));
    if (!sentence.endsWith('?') && index > 0) return false;
    if (YES_NO_OPENERS.has(words[0] ?? '')) return true;
    return sentence.split(',').slice(1).some(startsLikeYesOrNo);
  });
}

/** "When it rains, do you stay in?" hides its opener behind a comma. */
function startsLikeYesOrNo(clause: string): boolean {
  const [first, second] = wordsOf(clause);
  return YES_NO_OPENERS.has(first ?? '') && PRONOUNS.has(second ?? '');
}

function blamingPhrase(words: readonly string[]): string | undefined {
  return words[0] === 'why' ? 'why' : phraseIn(words, BLAMING_PHRASES);
}
