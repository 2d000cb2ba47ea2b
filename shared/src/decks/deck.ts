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
//   - What was loud today? {id: loud-day, tags: day outside, note: For translators.}

import { isCardLine, readCardLine } from './card-line.ts';
import {
  DECK_LINE_MAX_CHARACTERS,
  DECK_MAX_CARDS,
  DECK_MAX_CHARACTERS,
  DECK_MAX_PROBLEMS,
  DECK_MIN_CARDS,
} from './deck-limits.ts';
import type { DeckProblem } from './deck-problem.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { refusedCharacters } from './refused-characters.ts';

export type CardDepth = 1 | 2 | 3;

export interface Card {
  /** Unique in its deck; stays the same when the card is moved. */
  readonly id: string;
  readonly text: string;
  readonly depth: CardDepth;
  readonly tags: readonly string[];
  /** For writers and translators; never shown in play. */
  readonly note?: string;
}

export interface Deck extends FrontMatter {
  readonly cards: readonly Card[];
}

export type DeckReading =
  | { readonly ok: true; readonly deck: Deck }
  | { readonly ok: false; readonly problems: readonly DeckProblem[] };

const BYTE_ORDER_MARK = /^\ufeff/;
const HEADING = /^##\s*depth\s*([123])(?![\p{L}\p{N}])/iu;

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
  const refusals = refuseLines(lines);
  // A line that may deceive its reader is not worth a second opinion on its grammar.
  if (refusals.length > 0) return { ok: false, problems: refusals };
  const { head, bodyStart, problems: headProblems } = readFrontMatter(lines);
  if (bodyStart === undefined) return { ok: false, problems: headProblems };
  const { cards, problems: cardProblems } = readCards(lines, bodyStart);
  const problems = [...headProblems, ...cardProblems].sort((a, b) => a.line - b.line);
  if (head === undefined || problems.length > 0) {
    return { ok: false, problems: problems.slice(0, DECK_MAX_PROBLEMS) };
  }
  return { ok: true, deck: { ...head, cards } };
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

function readCards(
  lines: readonly string[],
  bodyStart: number,
): { cards: Card[]; problems: DeckProblem[] } {
  const cards: Card[] = [];
  const problems: DeckProblem[] = [];
  const lineOfId = new Map<string, number>();
  let depth: CardDepth | undefined;

  for (let index = bodyStart; index < lines.length; index += 1) {
    if (problems.length >= DECK_MAX_PROBLEMS) break;
    const text = (lines[index] ?? '').trim();
    const line = index + 1;
    if (text === '') continue;
    if (text.startsWith('#')) {
      const heading = readDepth(text);
      if (heading === undefined) {
        const message = 'A heading is "## Depth 1", "## Depth 2" or "## Depth 3".';
        problems.push({ line, message });
      }
      depth = heading ?? depth;
      continue;
    }
    if (!isCardLine(text)) {
      const message =
        'This is neither a heading nor a card. A card is one line, starting with "- ".';
      problems.push({ line, message });
      continue;
    }
    if (cards.length === DECK_MAX_CARDS) {
      problems.push({
        line,
        message: `A deck holds at most ${DECK_MAX_CARDS} cards.`,
      });
      break;
    }
    const reading = readCardLine(text);
    if (!reading.ok) {
      problems.push({ line, message: reading.message });
      continue;
    }
    if (depth === undefined) {
      problems.push({
        line,
        message: 'A card needs a "## Depth 1" heading somewhere above it.',
      });
      continue;
    }
    const { note, ...card } = reading.card;
    const takenLine = lineOfId.get(card.id);
    if (takenLine !== undefined) {
      const message = `Line ${takenLine} has the same id, ${card.id}. Write {id: ...} on one.`;
      problems.push({ line, message });
      continue;
    }
    lineOfId.set(card.id, line);
    cards.push({ ...card, depth, ...(note === undefined ? {} : { note }) });
  }
  if (problems.length === 0 && cards.length < DECK_MIN_CARDS) {
    const message = `A deck needs at least ${DECK_MIN_CARDS} cards; three are drawn at a time.`;
    problems.push({ line: lines.length, message });
  }
  return { cards, problems };
}

function readDepth(heading: string): CardDepth | undefined {
  switch (HEADING.exec(heading)?.[1]) {
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    default:
      return undefined;
  }
}
