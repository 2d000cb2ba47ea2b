import { readdirSync } from 'node:fs';
import { deal } from '@heard/shared/decks/deal';
import { deckName } from '@heard/shared/decks/deck-kind';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, MIRRORED } from '../i18n/languages.ts';
import type { DeckName } from './deck-name.ts';
import { loadCards, loadDeck } from './load-deck.ts';

const FOLDER = new URL('../../../shared/src/decks/en/', import.meta.url);
const NAMES = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, '')) as DeckName[];

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(NAMES)('[DK19] the deck %s is loaded by its name, read, and read once', async (name) => {
    const deck = await loadDeck(name, language);
    expect(deckName(deck)).toBe(name);
    expect(deck.language).toBe(language);
    expect(deck.cards.length).toBeGreaterThanOrEqual(30);
    expect(await loadDeck(name, language)).toBe(deck);
  });

  it.each(NAMES)('[CL304] the same cards of %s are dealt as in English', async (name) => {
    const [english, own] = [await loadDeck(name, 'en'), await loadDeck(name, language)];
    for (let draw = 1; draw <= 20; draw += 1) {
      const [one, other] = [english, own].map(({ cards }) =>
        deal(cards, Uint32Array.of(1, 2, 3, 4), draw, draw, new Set()).map(({ id }) => id),
      );
      expect(other).toEqual(one);
    }
  });

  it('[CL304] every card and topic is found by the id it has in English', async () => {
    const [english, own] = [await loadCards('en'), await loadCards(language)];
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });
});

it('[CL302] mirrored English has the cards too, in its own letters', async () => {
  const [english, mirrored] = [await loadDeck('touch', 'en'), await loadDeck('touch', MIRRORED)];
  expect(mirrored.language).toBe(MIRRORED);
  expect(mirrored.cards.map(({ id }) => id)).toEqual(english.cards.map(({ id }) => id));
  for (const { text, apart } of mirrored.cards) expect(`${text}${apart}`).not.toMatch(/[a-z]/i);
});
