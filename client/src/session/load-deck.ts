/** The decks that ship, fetched all at once when one is first asked for: a language is one chunk. */
import { type Deck, parseDeck } from '@heard/shared/decks/deck';
import type { DeckName } from './deck-name.ts';

export type DeckLanguage = 'en';

type Sources = () => Promise<Readonly<Record<DeckName, string>>>;

const SOURCES: Readonly<Record<DeckLanguage, Sources>> = {
  en: async () => (await import('./english-decks.ts')).englishDecks,
};

const read = new Map<string, Deck>();

/** The same deck each time. Rejects while the decks cannot be fetched; asking again may help. */
export async function loadDeck(name: DeckName, language: DeckLanguage = 'en'): Promise<Deck> {
  const key = `${language}/${name}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const { [name]: source } = await SOURCES[language]();
  const reading = parseDeck(source);
  // The tests of the decks refuse a faulty one long before it gets here.
  if (!reading.ok) throw new Error(`The deck ${key} cannot be read.`);
  read.set(key, reading.deck);
  return reading.deck;
}
