// Says which cards of a readable deck should be written better; changes and hides nothing.

import { sharedWordRatio, tellingWords, wordsOf } from './card-similarity.ts';
import type { Card, Deck } from './deck.ts';
import { COMMON_WORDS } from './english-words.ts';
import { type EnglishRule, lintEnglish } from './lint-english.ts';

/** What reads well aloud in one breath and fits a small phone in large type. UTF-16 code units. */
export const CARD_TEXT_LINT_CHARACTERS = 160;

/** Two cards that share this much of their telling words are one card. 0 to 1. */
export const NEAR_DUPLICATE_RATIO = 0.6;

export type LintRule =
  | EnglishRule
  | 'too-long'
  | 'no-end-mark'
  | 'exclamation'
  | 'two-questions'
  | 'duplicate'
  | 'near-duplicate';

export interface LintProblem {
  readonly cardId: string;
  readonly rule: LintRule;
  readonly message: string;
}

const END_MARK = /[.?؟？。…;]["'”’»)]?$/u;
const QUESTION_MARKS = /[?؟？]/gu;
const EXCLAMATION = /[!¡！]/u;
const NO_WORDS: ReadonlySet<string> = new Set();

/** Every problem of every card, in deck order. A deck without problems gives an empty list. */
export function lintDeck(deck: Deck): LintProblem[] {
  const isEnglish = /^en(?:-|$)/.test(deck.language);
  const repeats = findRepeats(deck.cards, isEnglish ? COMMON_WORDS : NO_WORDS);
  return deck.cards.flatMap((card) => {
    const findings = [...lintText(card.text), ...(isEnglish ? lintEnglish(card.text) : [])];
    const problems = findings.map((finding) => ({
      cardId: card.id,
      ...finding,
    }));
    const repeat = repeats.get(card.id);
    return repeat === undefined ? problems : [...problems, repeat];
  });
}

function lintText(text: string): { rule: LintRule; message: string }[] {
  const findings: { rule: LintRule; message: string }[] = [];
  if (text.length > CARD_TEXT_LINT_CHARACTERS) {
    const message = `${text.length} characters; the limit is ${CARD_TEXT_LINT_CHARACTERS}.`;
    findings.push({ rule: 'too-long', message });
  }
  if (EXCLAMATION.test(text)) {
    findings.push({
      rule: 'exclamation',
      message: 'A card does not raise its voice.',
    });
  } else if (!END_MARK.test(text)) {
    findings.push({
      rule: 'no-end-mark',
      message: 'A card ends with a question mark or a stop.',
    });
  }
  if ((text.match(QUESTION_MARKS)?.length ?? 0) > 1) {
    findings.push({
      rule: 'two-questions',
      message: 'A card asks one question.',
    });
  }
  return findings;
}

/** For each card that repeats an earlier one: which, and how closely. */
function findRepeats(
  cards: readonly Card[],
  commonWords: ReadonlySet<string>,
): Map<string, LintProblem> {
  const repeats = new Map<string, LintProblem>();
  const earlier: { id: string; plain: string; telling: ReadonlySet<string> }[] = [];
  for (const card of cards) {
    const plain = wordsOf(card.text).join(' ');
    const telling = tellingWords(card.text, commonWords);
    for (const other of earlier) {
      const isSame = other.plain === plain;
      if (!isSame && sharedWordRatio(telling, other.telling) < NEAR_DUPLICATE_RATIO) continue;
      repeats.set(card.id, {
        cardId: card.id,
        rule: isSame ? 'duplicate' : 'near-duplicate',
        message: `This is ${isSame ? 'the same as' : 'too close to'} ${other.id}.`,
      });
      break;
    }
    earlier.push({ id: card.id, plain, telling });
  }
  return repeats;
}
