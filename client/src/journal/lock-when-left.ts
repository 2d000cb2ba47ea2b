/** Calls when nobody is looking at this page any more: it was left, or hidden for a while. */

/** Milliseconds. */
const HIDDEN_FOR_MS = 5 * 60_000;

export function lockWhenLeft(lock: () => void): () => void {
  let hiddenAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      hiddenAt ??= Date.now();
      timer = setTimeout(lock, HIDDEN_FOR_MS);
      return;
    }
    // A page that sleeps counts no time: the clock tells how long it really was.
    if (hiddenAt !== null && Date.now() - hiddenAt >= HIDDEN_FOR_MS) lock();
    hiddenAt = null;
  };

  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', lock);
  look();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pagehide', lock);
  };
}
