/** When the page sleeps, wakes and is seen: what the browser tells, in the words the line needs. */

export interface Page {
  isOnline(): boolean;
  isVisible(): boolean;
  /** The page may have slept, or its network come back: what was sent meanwhile may be lost. */
  onWake(listener: () => void): () => void;
  onVisibility(listener: (isVisible: boolean) => void): () => void;
}

const TICK_MS = 1_000;
/** Milliseconds a tick may be late before the page must have been asleep. */
const ASLEEP_AFTER_MS = 5_000;

export function browserPage(): Page {
  return {
    isOnline: () => navigator.onLine,
    isVisible: () => document.visibilityState === 'visible',
    onWake(listener) {
      const onVisible = () => {
        if (document.visibilityState === 'visible') listener();
      };
      const stops = [
        listen(document, 'visibilitychange', onVisible),
        listen(window, 'pageshow', listener),
        listen(window, 'online', listener),
        // A phone that sleeps does not always say so: a clock that jumped does.
        onLateTick(listener),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    onVisibility: (listener) =>
      listen(document, 'visibilitychange', () => listener(document.visibilityState === 'visible')),
  };
}

function listen(target: EventTarget, type: string, listener: () => void): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}

function onLateTick(listener: () => void): () => void {
  let last = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    if (now - last > TICK_MS + ASLEEP_AFTER_MS) listener();
    last = now;
  }, TICK_MS);
  return () => clearInterval(timer);
}
