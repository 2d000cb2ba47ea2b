/** The one way screens look at the journal. */
import type { JournalState } from './journal.ts';
import { ownJournal } from './own-journal.ts';
import { useLockedBook } from './use-locked-book.ts';

export function useJournal(): JournalState {
  return useLockedBook(ownJournal);
}
