// The words of cards of one's own, which load only with their screens.
import { createCatalog, useCatalog } from './catalog.ts';
import type { ownDeck } from './en/own-deck.ts';

export type OwnDeckMessages = typeof ownDeck;

export const ownDeckMessages = createCatalog({
  en: async () => (await import('./en/own-deck.ts')).ownDeck,
});

export function useOwnDeckMessages() {
  return useCatalog(ownDeckMessages);
}
