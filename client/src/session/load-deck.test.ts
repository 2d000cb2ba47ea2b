import { readdirSync } from 'node:fs';
import { deckName } from '@heard/shared/decks/deck-kind';
import { expect, it } from 'vitest';
import type { DeckName } from './deck-name.ts';
import { loadDeck } from './load-deck.ts';

const FOLDER = new URL('../../../shared/src/decks/en/', import.meta.url);
const NAMES = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, '')) as DeckName[];

it.each(NAMES)('[DK19] the deck %s is loaded by its name, read, and read once', async (name) => {
  const deck = await loadDeck(name, 'en');
  expect(deckName(deck)).toBe(name);
  expect(deck.language).toBe('en');
  expect(deck.cards.length).toBeGreaterThanOrEqual(30);
  expect(await loadDeck(name, 'en')).toBe(deck);
});
