/** Which cards come on this phone besides those that ship: lent decks as they read, and the one chosen. */
import { createLentReadings, type LentReadings } from './lent-readings.ts';
import { cardsOf, isDealtIn } from './own-decks.ts';
import type { PileParts } from './pile.ts';
import type { PileWish, Step } from './room-screen.ts';

export interface RoomCards {
  readings: LentReadings;
  pile(): PileWish;
  /** False where it is as it was. */
  choose(wish: Partial<PileWish>): boolean;
  /** What dealing in this step needs to know of it. */
  partsFor(step: Step): Pick<PileParts, 'topicDepth' | 'lent'>;
}

export function createRoomCards(changed: () => void): RoomCards {
  const readings = createLentReadings(changed);
  let pile: PileWish = { depth: null, deck: null };

  function lentFor(step: Step): PileParts['lent'] {
    const chosen = pile.deck === null ? null : readings.of(pile.deck);
    if (pile.deck === null || !chosen?.ok || !isDealtIn(chosen.deck, step)) return null;
    const { language } = chosen.deck;
    return { id: pile.deck, language, cards: cardsOf(pile.deck, chosen.deck) };
  }

  return {
    readings,
    pile: () => pile,
    choose(wish) {
      const next = { ...pile, ...wish };
      const isNews = next.depth !== pile.depth || next.deck !== pile.deck;
      if (isNews) pile = next;
      return isNews;
    },
    partsFor: (step) => ({ topicDepth: pile.depth, lent: lentFor(step) }),
  };
}
