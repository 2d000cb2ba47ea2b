// The lint rules that hold for decks in English only; reads one card at a time.

import { wordsOf } from './card-similarity.ts';
import {
  BLAMING_PHRASES,
  LEAD_INS,
  PRESUMING_WORDS,
  SAFETY_WORDS,
  WORN_WORDS,
  YES_NO_OPENERS,
} from './english-words.ts';
import { readingGrade } from './reading-grade.ts';

/** Grade 8 is a reading age of 13: the most a single card may ask. A deck should average less. */
export const READING_GRADE_LIMIT = 8;

export type EnglishRule = 'yes-no' | 'presuming' | 'blaming' | 'safety' | 'worn' | 'hard-to-read';

export interface EnglishFinding {
  readonly rule: EnglishRule;
  readonly message: string;
}

const SENTENCE_BREAK = /(?<=[.?!…:])\s+/u;
const PRONOUNS: ReadonlySet<string> = new Set(['you', 'i', 'we', 'it', 'there', 'they']);

/** Every English rule a text breaks, each at most once. */
export function lintEnglish(text: string): EnglishFinding[] {
  const findings: EnglishFinding[] = [];
  const words = wordsOf(text);
  const wordIn = (list: ReadonlySet<string>) => words.find((word) => list.has(word));

  if (asksForYesOrNo(text)) {
    findings.push({
      rule: 'yes-no',
      message: 'This can be answered with yes or no.',
    });
  }
  const presuming = wordIn(PRESUMING_WORDS);
  if (presuming !== undefined) {
    findings.push({
      rule: 'presuming',
      message: `"${presuming}" does not fit every couple.`,
    });
  }
  const blaming = blamingPhrase(words);
  if (blaming !== undefined) {
    findings.push({
      rule: 'blaming',
      message: `"${blaming}" asks for blame or defence.`,
    });
  }
  const safety = wordIn(SAFETY_WORDS);
  if (safety !== undefined) {
    findings.push({
      rule: 'safety',
      message: `"${safety}" is never asked where a partner sees it.`,
    });
  }
  const worn = wordIn(WORN_WORDS);
  if (worn !== undefined) {
    findings.push({
      rule: 'worn',
      message: `"${worn}" has been said too often; be concrete.`,
    });
  }
  const grade = readingGrade(text);
  if (grade > READING_GRADE_LIMIT) {
    const message = `Reading grade ${grade.toFixed(1)}; the limit is ${READING_GRADE_LIMIT}.`;
    findings.push({ rule: 'hard-to-read', message });
  }
  return findings;
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
  if (words[0] === 'why') return 'why';
  const joined = ` ${words.join(' ')} `;
  return BLAMING_PHRASES.find((phrase) => joined.includes(` ${phrase} `));
}
