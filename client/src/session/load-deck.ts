/** The decks that ship: each its own chunk, fetched and read when it is first asked for. */
import { type Deck, parseDeck } from '@heard/shared/decks/deck';
import type { DeckStep } from '@heard/shared/decks/deck-kind';

/** A deck of each step, and the topics from which the two of desire choose in private. */
export type DeckName = DeckStep | 'desire-topics';

export type DeckLanguage = 'en';

type Source = () => Promise<{ readonly default: string }>;

const SOURCES: Readonly<Record<DeckLanguage, Readonly<Record<DeckName, Source>>>> = {
  en: {
    'open-up': () => import('@heard/shared/decks/en/open-up.md?raw'),
    'listen-closely': () => import('@heard/shared/decks/en/listen-closely.md?raw'),
    'time-together': () => import('@heard/shared/decks/en/time-together.md?raw'),
    'in-your-shoes': () => import('@heard/shared/decks/en/in-your-shoes.md?raw'),
    touch: () => import('@heard/shared/decks/en/touch.md?raw'),
    desire: () => import('@heard/shared/decks/en/desire.md?raw'),
    'desire-topics': () => import('@heard/shared/decks/en/desire-topics.md?raw'),
  },
};

const read = new Map<string, Deck>();

/** The same deck each time. Rejects while its text cannot be fetched; asking again may help. */
export async function loadDeck(name: DeckName, language: DeckLanguage = 'en'): Promise<Deck> {
  const key = `${language}/${name}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const { default: source } = await SOURCES[language][name]();
  const reading = parseDeck(source);
  // The tests of the decks refuse a faulty one long before it gets here.
  if (!reading.ok) throw new Error(`The deck ${key} cannot be read.`);
  read.set(key, reading.deck);
  return reading.deck;
}
