// The words of the journal, which load only when it is opened.
import { createCatalog, useCatalog } from './catalog.ts';

export const journalMessages = createCatalog({
  en: async () => (await import('./en/journal.ts')).journal,
  es: async () => (await import('./es/journal.ts')).journal,
});

export function useJournalMessages() {
  return useCatalog(journalMessages);
}
