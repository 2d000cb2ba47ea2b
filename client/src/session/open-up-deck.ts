/** The first deck, read once. A chunk of its own: only a phone that deals cards loads it. */
import { type Card, parseDeck } from '@heard/shared/decks/deck';
import source from '@heard/shared/decks/en/open-up.md?raw';

const reading = parseDeck(source);

/** Empty only if the deck is faulty, which the build's own check refuses. */
export const openUpCards: readonly Card[] = reading.ok ? reading.deck.cards : [];
