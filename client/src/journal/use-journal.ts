/** The one way screens look at the journal. Whoever looks also sees to it that it locks when left. */
import { useEffect, useSyncExternalStore } from 'react';
import type { JournalState } from './journal.ts';
import { lockWhenLeft } from './lock-when-left.ts';
import { ownJournal } from './own-journal.ts';

let isWatching = false;

// A phone whose storage fails has no journal to show; the page then keeps waiting.
const look = (): void => void ownJournal.refresh().catch(() => undefined);

export function useJournal(): JournalState {
  useEffect(() => {
    look();
    if (isWatching) return;
    isWatching = true;
    // For as long as the page lives: an open journal outlasts the screen that opened it.
    lockWhenLeft(ownJournal.lock);
    document.addEventListener('visibilitychange', () => {
      // Another tab may have turned it off or deleted it.
      if (document.visibilityState === 'visible') look();
    });
  }, []);
  return useSyncExternalStore(ownJournal.subscribe, ownJournal.state, ownJournal.state);
}
