// Says which cards repeat a card of another deck; `lintDeck` says all else.

import type { Deck } from './deck.ts';
import { deckName } from './deck-kind.ts';
import { languageLintOf, mainTag } from './lint-by-language.ts';
import type { LintProblem } from './lint-deck.ts';
import { findRepeatsOf } from './lint-repeats.ts';

export interface AcrossProblem extends LintProblem {
  /** The name of the deck the card is in. */
  readonly deck: string;
}

/** Every card that repeats one of an earlier deck in the same language, in the order of the decks. */
export function lintDecks(decks: readonly Deck[]): AcrossProblem[] {
  return decks.flatMap((deck, index) => {
    const others = decks
      .slice(0, index)
      .filter((other) => mainTag(other.language) === mainTag(deck.language))
      .flatMap((other) =>
        other.cards.map(({ id, text }) => ({ id: `${deckName(other)}: ${id}`, text })),
      );
    const repeats = findRepeatsOf(others, deck.cards, languageLintOf(deck.language).commonWords);
    return [...repeats].map(([cardId, repeat]) => ({ deck: deckName(deck), cardId, ...repeat }));
  });
}
