// The words of cards of one's own, which load only with their screens.
import { ownDeck } from './en/own-deck.ts';
import { useLanguage } from './messages.ts';

export type OwnDeckMessages = typeof ownDeck;

const byLanguage: Readonly<Record<string, OwnDeckMessages>> = { en: ownDeck };

export function useOwnDeckMessages(): OwnDeckMessages {
  return byLanguage[useLanguage().tag] ?? ownDeck;
}
