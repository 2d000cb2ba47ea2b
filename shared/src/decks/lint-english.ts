// The lint rules that hold for decks in English only; reads one text at a time.

import type { CardDepth } from './card.ts';
import { wordsOf } from './card-similarity.ts';
import type { DeckStep } from './deck-kind.ts';
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
import { readingGrade, syllablesIn } from './reading-grade.ts';

/** Grade 8 is a reading age of 13: the most a single card may ask. A deck should average less. */
export const READING_GRADE_LIMIT = 8;

/** The formula needs a sentence; in a phrase of a few words no single word may be longer. */
export const PHRASE_WORD_SYLLABLES_LIMIT = 4;

export type EnglishRule =
  | 'yes-no'
  | 'presuming'
  | 'too-deep'
  | 'blaming'
  | 'safety'
  | 'worn'
  | 'hard-to-read';

export interface EnglishFinding {
  readonly rule: EnglishRule;
  readonly message: string;
}

/** What a text is, as far as the rules differ by it. */
export interface TextRole {
  readonly step: DeckStep;
  /** Null for a content note, which has to name what it warns of. */
  readonly depth: CardDepth | null;
  /** Questions are asked; tasks and invitations are said, so nobody answers them with a yes. */
  readonly isQuestion: boolean;
  /** A topic or a thing to put in order: a few words and no sentence. */
  readonly isPhrase: boolean;
}

const SENTENCE_BREAK = /(?<=[.?!…:])\s+/u;
const PRONOUNS: ReadonlySet<string> = new Set(['you', 'i', 'we', 'it', 'there', 'they']);

/** Every English rule a text breaks, each at most once. */
export function lintEnglish(text: string, role: TextRole): EnglishFinding[] {
  const findings: EnglishFinding[] = [];
  const report = (rule: EnglishRule, message: string): unknown => findings.push({ rule, message });
  const words = wordsOf(text);
  const excepted = WORD_EXCEPTIONS[role.step];
  const wordIn = (list: ReadonlySet<string>) => words.find((word) => list.has(word));
  const plainWordIn = (list: ReadonlySet<string>) =>
    words.find((word) => list.has(word) && !excepted.has(word));

  if (role.isQuestion && asksForYesOrNo(text)) {
    report('yes-no', 'This can be answered with yes or no.');
  }
  const presuming = plainWordIn(PRESUMING_WORDS);
  if (presuming !== undefined) report('presuming', `"${presuming}" does not fit every couple.`);
  if (role.depth !== null && role.depth < 3) {
    const ofDepth3 = plainWordIn(DEPTH_3_WORDS);
    const ofDepth2 = role.depth < 2 ? plainWordIn(DEPTH_2_WORDS) : undefined;
    if (ofDepth3 !== undefined) report('too-deep', `"${ofDepth3}" belongs to depth 3.`);
    else if (ofDepth2 !== undefined) report('too-deep', `"${ofDepth2}" belongs to depth 2.`);
  }
  const blaming = blamingPhrase(words);
  if (blaming !== undefined) report('blaming', `"${blaming}" asks for blame or defence.`);
  const safety = wordIn(SAFETY_WORDS);
  if (safety !== undefined) {
    report('safety', `"${safety}" is never asked where a partner sees it.`);
  }
  const worn = wordIn(WORN_WORDS);
  if (worn !== undefined) report('worn', `"${worn}" has been said too often; be concrete.`);
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
  if (words[0] === 'why') return 'why';
  const joined = ` ${words.join(' ')} `;
  return BLAMING_PHRASES.find((phrase) => joined.includes(` ${phrase} `));
}
