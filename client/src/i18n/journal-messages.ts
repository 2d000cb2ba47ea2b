// The words of the journal, which load only when it is opened.
import { journal } from './en/journal.ts';
import { useLanguage } from './messages.ts';

export type JournalMessages = typeof journal;

const byLanguage: Readonly<Record<string, JournalMessages>> = { en: journal };

export function useJournalMessages(): JournalMessages {
  return byLanguage[useLanguage().tag] ?? journal;
}
