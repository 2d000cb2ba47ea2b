// Reads a deck a couple wrote themselves from the bytes of its file; keeps and sends nothing.

import { type Deck, parseDeck } from './deck.ts';
import { DECK_MAX_BYTES, DECK_MAX_PROBLEMS } from './deck-limits.ts';
import type { DeckProblem } from './deck-problem.ts';
import { type LintRule, lintDeck } from './lint-deck.ts';

export type OwnDeckReading =
  | {
      readonly ok: true;
      readonly deck: Deck;
      /** What could be written better, in the order of the lines; the deck can be played with all of it. */
      readonly advice: readonly DeckProblem[];
    }
  | { readonly ok: false; readonly problems: readonly DeckProblem[] };

// Every browser and Node have it; this package takes its types from neither.
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/**
 * What refuses a deck its couple wrote for itself. Taste is theirs, so all other findings advise.
 * A question of safety is never asked where a partner sees the answer being given.
 */
const REFUSING_RULES: ReadonlySet<LintRule> = new Set<LintRule>(['safety', 'duplicate']);

/**
 * Never throws, whatever the bytes are, and decodes no file that is too large. A deck that
 * says it is in English or Spanish is held to the rules of its language too; all others only to
 * those of every language.
 */
export function readOwnDeck(bytes: Uint8Array): OwnDeckReading {
  if (bytes.length > DECK_MAX_BYTES) {
    return refused(`This file is larger than ${DECK_MAX_BYTES / 1_000} kB. A deck is plain text.`);
  }
  if (isUtf16(bytes)) return refused('This file is saved as UTF-16. Save it as UTF-8.');
  // What is not UTF-8 decodes to a mark that the reader refuses with its line.
  const reading = parseDeck(new TextDecoder().decode(bytes));
  if (!reading.ok) return reading;
  const { deck, lineOf } = reading;
  const refusals: DeckProblem[] = [];
  const advice: DeckProblem[] = [];
  for (const { cardId, rule, message } of lintDeck(deck)) {
    const list = REFUSING_RULES.has(rule) ? refusals : advice;
    list.push({ line: lineOf.get(cardId) ?? 1, message });
  }
  if (refusals.length > 0) return { ok: false, problems: refusals.slice(0, DECK_MAX_PROBLEMS) };
  return { ok: true, deck, advice: advice.slice(0, DECK_MAX_PROBLEMS) };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function refused(message: string): OwnDeckReading {
  return { ok: false, problems: [{ line: 1, message }] };
}
