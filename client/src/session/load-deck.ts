/** The decks that ship, fetched all at once when one is first asked for: a language is one chunk. */
import type { Card } from '@heard/shared/decks/card';
import { type Deck, parseDeck } from '@heard/shared/decks/deck';
import { type Language, type LanguageTag, MIRRORED, sourceOf } from '../i18n/languages.ts';
import type { DeckName } from './deck-name.ts';

type Sources = Readonly<Record<DeckName, string>>;

const SOURCES: Readonly<Record<Language, () => Promise<Sources>>> = {
  en: async () => (await import('./english-decks.ts')).englishDecks,
  es: async () => (await import('./spanish-decks.ts')).spanishDecks,
};

const read = new Map<string, Deck>();

/** The same deck each time. Rejects while the decks cannot be fetched; asking again may help. */
export async function loadDeck(name: DeckName, language: LanguageTag): Promise<Deck> {
  const key = `${language}/${name}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const { [name]: source } = await SOURCES[sourceOf(language)]();
  const reading = parseDeck(source);
  // The tests of the decks refuse a faulty one long before it gets here.
  if (!reading.ok) throw new Error(`The deck ${key} cannot be read.`);
  const deck = language === MIRRORED ? await mirroredDeck(reading.deck) : reading.deck;
  read.set(key, deck);
  return deck;
}

/** Every card of a language by its id, which no two of its decks share. */
export async function loadCards(language: LanguageTag): Promise<ReadonlyMap<string, Card>> {
  const names = Object.keys(await SOURCES[sourceOf(language)]()) as DeckName[];
  const decks = await Promise.all(names.map((name) => loadDeck(name, language)));
  return new Map(decks.flatMap(({ cards }) => cards.map((card) => [card.id, card] as const)));
}

async function mirroredDeck(deck: Deck): Promise<Deck> {
  const { mirrored } = await import('../i18n/mirrored.ts');
  const cards = deck.cards.map(({ text, content, apart, items, ...card }) => ({
    ...card,
    ...mirrored({
      text,
      ...(content === undefined ? {} : { content }),
      ...(apart === undefined ? {} : { apart }),
      ...(items === undefined ? {} : { items }),
    }),
  }));
  return { ...deck, language: MIRRORED, cards };
}
