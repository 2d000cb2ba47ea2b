// What a deck of cards is, and how one is read from plain text; never shows or deals a card.
//
//   ---
//   title: Open up
//   step: open-up
//   language: en
//   licence: MIT
//   author: Heard
//   ---
//
//   ## Depth 1: anything written here is for the reader only
//
//   - How did today begin?
//   - What was loud today? {id: loud-day, tags: day outside}
//     note: For translators. This is about a crowded day, not about noise.
//
// `kind:` in the front matter says what the cards are; without it they are questions.

import type { Card } from './card.ts';
import { readDeckBody } from './deck-body.ts';
import {
  DECK_LINE_MAX_CHARACTERS,
  DECK_MAX_CHARACTERS,
  DECK_MAX_LINES,
  DECK_MAX_PROBLEMS,
} from './deck-limits.ts';
import type { DeckProblem } from './deck-problem.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { refusedCharacters } from './refused-characters.ts';

export type { Card, CardDepth } from './card.ts';

export interface Deck extends FrontMatter {
  readonly cards: readonly Card[];
}

export type DeckReading =
  | {
      readonly ok: true;
      readonly deck: Deck;
      /** The line of each card, by its id. */
      readonly lineOf: ReadonlyMap<string, number>;
    }
  | { readonly ok: false; readonly problems: readonly DeckProblem[] };

const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Reads a deck from its whole text. Never throws, whatever the text holds: a faulty deck comes
 * back as its problems, in the order of their lines, at most `DECK_MAX_PROBLEMS` of them.
 */
export function parseDeck(source: string): DeckReading {
  if (source.length > DECK_MAX_CHARACTERS) {
    const message = `This file is longer than ${DECK_MAX_CHARACTERS} characters.`;
    return { ok: false, problems: [{ line: 1, message }] };
  }
  const lines = source.replace(BYTE_ORDER_MARK, '').split(/\r\n|\n|\r/);
  if (lines.length > DECK_MAX_LINES) {
    const message = `A deck has at most ${DECK_MAX_LINES} lines.`;
    return { ok: false, problems: [{ line: DECK_MAX_LINES + 1, message }] };
  }
  const refusals = refuseLines(lines);
  // A line that may deceive its reader is not worth a second opinion on its grammar.
  if (refusals.length > 0) return { ok: false, problems: refusals };
  const { head, kind, bodyStart, problems: headProblems } = readFrontMatter(lines);
  if (bodyStart === undefined) return { ok: false, problems: headProblems };
  const { cards, lineOf, problems: faults } = readDeckBody(lines, bodyStart, kind);
  const problems = [...headProblems, ...faults].sort((a, b) => a.line - b.line);
  if (head === undefined || problems.length > 0) {
    return { ok: false, problems: problems.slice(0, DECK_MAX_PROBLEMS) };
  }
  return { ok: true, deck: { ...head, cards }, lineOf };
}

function refuseLines(lines: readonly string[]): DeckProblem[] {
  const problems: DeckProblem[] = [];
  for (const [index, text] of lines.entries()) {
    if (problems.length === DECK_MAX_PROBLEMS) break;
    const line = index + 1;
    if (text.length > DECK_LINE_MAX_CHARACTERS) {
      const message = `This line is longer than ${DECK_LINE_MAX_CHARACTERS} characters.`;
      problems.push({ line, message });
      continue;
    }
    const reason = refusedCharacters(text);
    if (reason !== undefined) problems.push({ line, message: `This line holds ${reason}.` });
  }
  return problems;
}
