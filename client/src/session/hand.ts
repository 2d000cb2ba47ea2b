/** The three cards a listener may choose from: the same after a reload, and none twice too soon. */
import { deal } from '@heard/shared/decks/deal';
import type { Card, Deck } from '@heard/shared/decks/deck';
import type { DeckStep } from '@heard/shared/decks/deck-kind';
import type { View } from '@heard/shared/view';
import { dealSeed } from '../secrets/epoch-keys.ts';
import type { ClientStorage } from '../storage/storage.ts';
import { readShown, SHOWN_CARDS, type ShownCards, sealShown } from './notes.ts';
import type { Reading } from './reading.ts';

export interface Dealt {
  hand: readonly Card[];
  /** What is to be remembered as shown on this phone. */
  shown: readonly ShownCards[];
}

/** Pure. `shown` is what this phone remembers of earlier draws. */
export function dealHand(
  cards: readonly Card[],
  epochKey: Uint8Array,
  reading: Reading,
  { draw, round, phase }: Pick<View, 'draw' | 'round' | 'phase'>,
  shown: readonly ShownCards[],
): Dealt {
  const asked = reading.log.entries.filter((entry) => entry.type === 'ask');
  const askedIn = new Set(asked.map((entry) => entry.phase));
  // Cards that lay beside the one that was asked are as good as new.
  const passed = shown.filter((hand) => hand.draw !== draw && !askedIn.has(hand.phase));
  const seen = new Set(passed.flatMap((hand) => hand.ids));
  for (const { id } of asked) {
    const opened = reading.opened.get(id);
    if (opened?.kind === 'card' && opened.value.id !== null) seen.add(opened.value.id);
  }
  const hand = deal(cards, dealSeed(epochKey), draw, round, seen);
  return { hand, shown: [...passed, { draw, phase, ids: hand.map((card) => card.id) }] };
}

/** The reader and each deck are chunks of their own: only a phone that deals cards loads them. */
async function loadDeck(step: DeckStep): Promise<Deck> {
  const decks = await import('./load-deck.ts');
  return decks.loadDeck(step);
}

/** Fetches the deck while the line is surely up. Failing is no matter: dealing asks again. */
export function warmUpDeck(): void {
  loadDeck('open-up').catch(() => {});
}

/** Null where there is no hand to deal. Rejects while the deck cannot be loaded. */
export async function dealOn(
  storage: ClientStorage,
  deviceKey: Uint8Array,
  reading: Reading,
  view: View,
): Promise<readonly Card[] | null> {
  const { room } = reading.own;
  const { epochKey } = reading.pairing;
  if (epochKey === null) return null;
  const { cards } = await loadDeck('open-up');
  const shown = readShown(deviceKey, await storage.readNote(room, SHOWN_CARDS));
  const dealt = dealHand(cards, epochKey, reading, view, shown);
  await storage.putNote(room, SHOWN_CARDS, sealShown(deviceKey, dealt.shown));
  return dealt.hand;
}
