// The topics both marked, as cards of the deck. Pure; what the deck does not know is left out.
import type { Card } from '@heard/shared/decks/card';

/** In the order of the deck: gentlest first, and no other order to read anything into. */
export function commonTopics(deck: readonly Card[], ids: readonly string[]): readonly Card[] {
  return deck.filter(({ id }) => ids.includes(id));
}
