/** How the decks that ship are called. */
import type { DeckStep } from '@heard/shared/decks/deck-kind';

/** A deck of each step, and the topics from which the two of desire choose in private. */
export type DeckName = DeckStep | 'desire-topics';
