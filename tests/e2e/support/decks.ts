/** The cards that ship, as a test that knows what a phone shows may look them up. */
import { readFileSync } from 'node:fs';
import { type Card, parseDeck } from '@heard/shared/decks/deck';

const FOLDER = new URL('../../../shared/src/decks/', import.meta.url);

function cardsOf(deck: string, language: string): readonly Card[] {
  const reading = parseDeck(readFileSync(new URL(`${language}/${deck}.md`, FOLDER), 'utf8'));
  return reading.ok ? reading.deck.cards : [];
}

function found(card: Card | undefined): Card {
  if (card === undefined) throw new Error('there is no such card');
  return card;
}

export const cardSaying = (deck: string, language: string, text: string): Card =>
  found(cardsOf(deck, language).find((card) => card.text === text));

export const cardNamed = (deck: string, language: string, id: string): Card =>
  found(cardsOf(deck, language).find((card) => card.id === id));
