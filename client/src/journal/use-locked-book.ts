/** Looks at a locked book. Whoever looks also sees to it that it locks when left. */
import { useEffect, useSyncExternalStore } from 'react';
import { lockWhenLeft } from './lock-when-left.ts';

interface Watched<State> {
  state(): State;
  subscribe(listener: () => void): () => void;
  refresh(): Promise<void>;
  lock(): void;
}

const watched = new WeakSet<object>();

export function useLockedBook<State>(book: Watched<State>): State {
  useEffect(() => {
    // A phone whose storage fails has no book to show; the page then keeps waiting.
    const look = (): void => void book.refresh().catch(() => undefined);
    look();
    if (watched.has(book)) return;
    watched.add(book);
    // For as long as the page lives: an open book outlasts the screen that opened it.
    lockWhenLeft(book.lock);
    document.addEventListener('visibilitychange', () => {
      // Another tab may have turned it off or deleted it.
      if (document.visibilityState === 'visible') look();
    });
  }, [book]);
  return useSyncExternalStore(book.subscribe, book.state, book.state);
}
