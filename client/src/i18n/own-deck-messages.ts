// The words of cards of one's own, which load only with their screens.
import { createCatalog, useCatalog } from './catalog.ts';

export const ownDeckMessages = createCatalog({
  en: async () => (await import('./en/own-deck.ts')).ownDeck,
  es: async () => (await import('./es/own-deck.ts')).ownDeck,
});

export function useOwnDeckMessages() {
  return useCatalog(ownDeckMessages);
}
