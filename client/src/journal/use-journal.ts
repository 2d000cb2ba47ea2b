/** The one way screens look at the journal. */
import { useEffect, useSyncExternalStore } from 'react';
import type { JournalState } from './journal.ts';
import { ownJournal } from './own-journal.ts';

export function useJournal(): JournalState {
  useEffect(() => {
    // A phone whose storage fails has no journal to show; the page then keeps saying so.
    ownJournal.refresh().catch(() => undefined);
  }, []);
  return useSyncExternalStore(ownJournal.subscribe, ownJournal.state);
}
