// The words of the journal, which load only when it is opened.
import { createCatalog, useCatalog } from './catalog.ts';
import type { journal } from './en/journal.ts';

export type JournalMessages = typeof journal;

export const journalMessages = createCatalog({
  en: async () => (await import('./en/journal.ts')).journal,
});

export function useJournalMessages() {
  return useCatalog(journalMessages);
}
