// Reads everything below a deck's front matter: headings, cards and their blocks.

import type { Card, CardDepth } from './card.ts';
import { addBlockLine, type CardBlock, isBlockLine, readCardBlock } from './card-block.ts';
import { type CardLine, isCardLine, readCardLine } from './card-line.ts';
import type { DeckKind } from './deck-kind.ts';
import { DECK_MAX_CARDS, DECK_MAX_PROBLEMS, DECK_MIN_CARDS } from './deck-limits.ts';
import type { DeckProblem } from './deck-problem.ts';

export interface DeckBody {
  readonly cards: readonly Card[];
  /** The line of each card, by its id. */
  readonly lineOf: ReadonlyMap<string, number>;
  readonly problems: readonly DeckProblem[];
}

interface Draft {
  readonly line: number;
  readonly depth: CardDepth;
  readonly card: CardLine;
  readonly block: CardBlock;
}

const HEADING = /^##\s*depth\s*([123])(?![\p{L}\p{N}])/iu;

/** Reads the lines from `bodyStart` on. Never throws. */
export function readDeckBody(
  lines: readonly string[],
  bodyStart: number,
  kind: DeckKind,
): DeckBody {
  const problems: DeckProblem[] = [];
  const drafts = readDrafts(lines, bodyStart, kind, problems);
  const cards: Card[] = [];
  const lineOf = new Map<string, number>();
  for (const { line, depth, card, block } of drafts) {
    if (problems.length >= DECK_MAX_PROBLEMS) break;
    const takenLine = lineOf.get(card.id);
    if (takenLine !== undefined) {
      const message = `Line ${takenLine} has the same id, ${card.id}. Write {id: ...} on one.`;
      problems.push({ line, message });
      continue;
    }
    lineOf.set(card.id, line);
    const { id, text, tags } = card;
    const reading = readCardBlock(block, kind);
    if (reading.ok) cards.push({ id, text, depth, tags, ...reading.fields });
    else problems.push({ line, message: reading.message });
  }
  if (problems.length === 0 && cards.length < DECK_MIN_CARDS) {
    const message = `A deck needs at least ${DECK_MIN_CARDS} cards; three are drawn at a time.`;
    problems.push({ line: lines.length, message });
  }
  return { cards, lineOf, problems };
}

function readDrafts(
  lines: readonly string[],
  bodyStart: number,
  kind: DeckKind,
  problems: DeckProblem[],
): Draft[] {
  const drafts: Draft[] = [];
  let depth: CardDepth | undefined;
  // What a faulty block says as a whole is not asked, so that one fault is one message.
  const faulty = new Set<CardBlock>();
  /** That of the card above; undefined below a heading. */
  let block: CardBlock | undefined;

  for (let index = bodyStart; index < lines.length; index += 1) {
    if (problems.length >= DECK_MAX_PROBLEMS) break;
    const untrimmed = lines[index] ?? '';
    const text = untrimmed.trim();
    const line = index + 1;
    const report = (message: string): unknown => problems.push({ line, message });
    if (text === '') continue;
    if (text.startsWith('#')) {
      const heading = readDepth(text);
      if (heading === undefined) report('A heading is "## Depth 1", "## Depth 2" or "## Depth 3".');
      depth = heading ?? depth;
      block = undefined;
    } else if (isBlockLine(untrimmed)) {
      const message =
        block === undefined
          ? 'This line is indented, and there is no card above it to belong to.'
          : addBlockLine(block, text, kind);
      if (message !== undefined) report(message);
      if (message !== undefined && block !== undefined) faulty.add(block);
    } else if (!isCardLine(text)) {
      report('This is neither a heading nor a card. A card is one line, starting with "- ".');
    } else if (drafts.length === DECK_MAX_CARDS) {
      report(`A deck holds at most ${DECK_MAX_CARDS} cards.`);
      break;
    } else {
      // Also for a card that cannot be read: the lines below it are still its own.
      block = new Map();
      const reading = readCardLine(text);
      if (!reading.ok) {
        report(reading.message);
      } else if (depth === undefined) {
        report('A card needs a "## Depth 1" heading somewhere above it.');
      } else {
        const { note } = reading.card;
        if (note !== undefined) block.set('note', note);
        drafts.push({ line, depth, card: reading.card, block });
      }
    }
  }
  return drafts.filter((draft) => !faulty.has(draft.block));
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
