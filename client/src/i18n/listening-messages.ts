// The words of “Listen closely”, which load with the screens of a turn.
import { listening } from './en/listening.ts';
import { useLanguage } from './messages.ts';

type ListeningMessages = typeof listening;

const byLanguage: Readonly<Record<string, ListeningMessages>> = { en: listening };

export function useListeningMessages(): ListeningMessages {
  return byLanguage[useLanguage().tag] ?? listening;
}
