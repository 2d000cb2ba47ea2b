/** Deals to the listener while a card is drawn, and asks again for a deck that could not be loaded. */
import type { View } from '@heard/shared/view';
import { spokenLanguage } from '../i18n/languages.ts';
import type { ClientStorage } from '../storage/storage.ts';
import type { DeckName } from './deck-name.ts';
import { dealHand } from './hand.ts';
import { readShown, SHOWN_CARDS, sealShown } from './notes.ts';
import { type PileParts, pileOf } from './pile.ts';
import type { Reading } from './reading.ts';
import type { HandCard } from './room-screen.ts';

/** Milliseconds before a deck that could not be loaded is asked for again. */
const DEAL_AGAIN_AFTER_MS = 2_000;

/** The reader and the decks are chunks of their own: the first page does without them. */
async function loadDeck(name: DeckName) {
  const decks = await import('./load-deck.ts');
  return decks.loadDeck(name, spokenLanguage());
}

/** What is dealt from, or null while it is not known yet. */
type Table = { reading: Reading; view: View; parts: PileParts } | null;

export interface Dealing {
  /** Deals if it is this seat's to draw. Nothing is dealt twice for one draw. */
  look(table: Table): void;
  /** The listener's three cards; null while there are none. */
  handOf(view: View): readonly HandCard[] | null;
  stop(): void;
}

export function createDealing(
  storage: ClientStorage,
  deviceKey: Uint8Array,
  changed: () => void,
): Dealing {
  let dealt: {
    draw: number;
    phase: number;
    wish: string;
    cards: readonly HandCard[] | null;
  } | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  let latest: Table = null;

  function look(table: Table): void {
    latest = table;
    if (table === null || !isMineToDraw(table)) return;
    const { draw, phase } = table.view;
    const { topicDepth, lent, ground } = table.parts;
    const wish = `${topicDepth} ${lent?.id} ${ground?.depth}`;
    if (dealt?.draw === draw && dealt.phase === phase && dealt.wish === wish) return;
    const mine = { draw, phase, wish, cards: dealt?.draw === draw ? dealt.cards : null };
    dealt = mine;
    deal(table).then(
      (cards) => {
        mine.cards = cards;
        changed();
      },
      () => {
        // The deck could not be loaded just now; one's own question can always be written.
        if (dealt !== mine) return;
        dealt = null;
        again = setTimeout(() => look(latest), DEAL_AGAIN_AFTER_MS);
      },
    );
  }

  async function deal({ reading, view, parts }: NonNullable<Table>) {
    const { room } = reading.own;
    const { epochKey } = reading.pairing;
    if (epochKey === null) return null;
    const deck = parts.lent ?? (await loadDeck(parts.step));
    const { cards, maxDepth } = pileOf(deck.cards, parts);
    const shown = readShown(deviceKey, await storage.readNote(room, SHOWN_CARDS));
    const dealtNow = dealHand(cards, maxDepth, epochKey, reading, view, shown);
    await storage.putNote(room, SHOWN_CARDS, sealShown(deviceKey, dealtNow.shown));
    return dealtNow.hand.map((card) => ({ ...card, language: deck.language }));
  }

  return {
    look,
    handOf({ state, draw }) {
      return state === 'drawing' && dealt?.draw === draw ? dealt.cards : null;
    },
    stop: () => clearTimeout(again),
  };
}

function isMineToDraw({ reading, view }: NonNullable<Table>): boolean {
  const { state, listener, seat } = view;
  return state === 'drawing' && listener === seat && reading.pairing.isMet;
}

/** Fetches the decks while the line is surely up. Failing is no matter: dealing asks again. */
export function warmUpDecks(): void {
  loadDeck('open-up').catch(() => {});
}
