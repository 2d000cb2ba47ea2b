/** Decks that were not shipped: read by the rules of one's own, whoever wrote them. Keeps nothing. */
import type { Card } from '@heard/shared/decks/card';
import type { Deck } from '@heard/shared/decks/deck';
import { deckName } from '@heard/shared/decks/deck-kind';
import { DECK_MAX_BYTES } from '@heard/shared/decks/deck-limits';
import type { OwnDeckReading } from '@heard/shared/decks/read-own-deck';
import { DECK_PART_CHARACTERS, MAX_DECK_PARTS } from '../secrets/step-words.ts';
import type { LentDeck, Step } from './room-screen.ts';

export type { OwnDeckReading };

/** Characters of a deck that can be lent. */
export const MAX_LENT_CHARACTERS = DECK_PART_CHARACTERS * MAX_DECK_PARTS;

export interface ReadDeck {
  source: string;
  reading: OwnDeckReading;
}

/** The reader is a chunk of its own. Rejects while it cannot be fetched; asking again may help. */
async function read(bytes: Uint8Array): Promise<OwnDeckReading> {
  const { readOwnDeck } = await import('@heard/shared/decks/read-own-deck');
  return readOwnDeck(bytes);
}

export async function readDeckText(source: string): Promise<ReadDeck> {
  return { source, reading: await read(new TextEncoder().encode(source)) };
}

/** A file that is too large is not even taken into memory whole. */
export async function readDeckFile(file: Blob): Promise<ReadDeck> {
  const bytes = new Uint8Array(await file.slice(0, DECK_MAX_BYTES + 1).arrayBuffer());
  const reading = await read(bytes);
  return { source: reading.ok ? new TextDecoder().decode(bytes) : '', reading };
}

/** A deck is dealt where its step is on, and does what that step does. */
export function isDealtIn(deck: Deck, step: Step): boolean {
  return deckName(deck) === step;
}

/** Named after their deck, so that they are never taken for cards of another. */
export function cardsOf(id: string, deck: Deck): readonly Card[] {
  return deck.cards.map((card) => ({ ...card, id: `${id}/${card.id}` }));
}

/** The lent decks a listener may have these cards from: read without fault, and not too deep. */
export function decksFor(
  lentDecks: readonly LentDeck[],
  step: Step,
  deepest: number,
): readonly { id: string; deck: Deck }[] {
  return lentDecks.flatMap(({ id, reading }) => {
    if (!reading?.ok || !isDealtIn(reading.deck, step)) return [];
    const { deck } = reading;
    return deck.cards.some(({ depth }) => depth <= deepest) ? [{ id, deck }] : [];
  });
}
