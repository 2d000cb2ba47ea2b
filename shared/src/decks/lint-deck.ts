// Says which cards of readable decks should be written better; changes and hides nothing.

import type { Card } from './card.ts';
import type { Deck } from './deck.ts';
import { languageLintOf } from './lint-by-language.ts';
import { findRepeats, type RepeatRule } from './lint-repeats.ts';
import type { LanguageRule, TextRole } from './text-role.ts';

/** What reads well aloud in one breath and fits a small phone in large type. UTF-16 code units. */
export const CARD_TEXT_LINT_CHARACTERS = 160;

export type LintRule =
  | LanguageRule
  | RepeatRule
  | 'too-long'
  | 'no-end-mark'
  | 'end-mark'
  | 'exclamation'
  | 'two-questions';

export interface LintProblem {
  readonly cardId: string;
  readonly rule: LintRule;
  readonly message: string;
}

interface Text extends TextRole {
  readonly text: string;
  /** The key of the block it stands behind; null for the card's own line. */
  readonly key: 'apart' | 'content' | 'items' | null;
}

const END_MARK = /[.?؟？。…;।॥։።፧။]["'”’»)]?$/u;
const QUESTION_MARKS = /[?؟？]/gu;
const EXCLAMATION = /[!¡！]/u;

/** Every problem of every card, in deck order. A deck without problems gives an empty list. */
export function lintDeck(deck: Deck): LintProblem[] {
  const { lint, commonWords } = languageLintOf(deck.language);
  const repeats = findRepeats(
    deck.cards.map(({ id, text }) => ({ id, text })),
    commonWords,
  );
  const apartRepeats = findRepeats(textsApart(deck), commonWords);
  return deck.cards.flatMap((card) => {
    const problems = textsOf(card, deck).flatMap((text): LintProblem[] => {
      const findings = [...lintText(text), ...lint(text.text, text)];
      const where = text.key === null ? '' : `In "${text.key}": `;
      return findings.map(({ rule, message }) => {
        return { cardId: card.id, rule, message: `${where}${message}` };
      });
    });
    const repeat = repeats.get(card.id);
    if (repeat !== undefined) problems.push({ cardId: card.id, ...repeat });
    const apartRepeat = apartRepeats.get(card.id);
    if (apartRepeat !== undefined) {
      problems.push({
        cardId: card.id,
        ...apartRepeat,
        message: `In "apart": ${apartRepeat.message}`,
      });
    }
    return problems;
  });
}

function textsOf(card: Card, { step, kind }: Deck): Text[] {
  const { depth } = card;
  const sentence = { step, depth, isQuestion: false, isPhrase: false };
  const isQuestion = kind === 'questions';
  const texts: Text[] = [
    { ...sentence, key: null, text: card.text, isQuestion, isPhrase: kind === 'topics' },
  ];
  if (card.apart !== undefined) texts.push({ ...sentence, key: 'apart', text: card.apart });
  for (const text of card.items ?? []) {
    texts.push({ ...sentence, key: 'items', text, isPhrase: true });
  }
  if (card.content !== undefined) {
    texts.push({ ...sentence, key: 'content', text: card.content, depth: null });
  }
  return texts;
}

/** All but those of the invitations both phones breathe along with, which are one and the same. */
function textsApart(deck: Deck): { id: string; text: string }[] {
  return deck.cards.flatMap(({ id, apart, tags }) =>
    apart === undefined || tags.includes('hold') ? [] : [{ id, text: apart }],
  );
}

function lintText({ text, isPhrase }: Text): { rule: LintRule; message: string }[] {
  const findings: { rule: LintRule; message: string }[] = [];
  const report = (rule: LintRule, message: string): unknown => findings.push({ rule, message });
  if (text.length > CARD_TEXT_LINT_CHARACTERS) {
    report('too-long', `${text.length} characters; the limit is ${CARD_TEXT_LINT_CHARACTERS}.`);
  }
  if (EXCLAMATION.test(text)) report('exclamation', 'A card does not raise its voice.');
  else if (isPhrase && END_MARK.test(text))
    report('end-mark', 'This is no sentence and ends without a mark.');
  else if (!isPhrase && !END_MARK.test(text)) {
    report('no-end-mark', 'A card ends with a question mark or a stop.');
  }
  if ((text.match(QUESTION_MARKS)?.length ?? 0) > 1) {
    report('two-questions', 'A card asks one question.');
  }
  return findings;
}
