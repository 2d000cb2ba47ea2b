// Keeps the screen lit while it is wanted. Quietly absent on http and in older browsers.
import { useEffect } from 'react';

export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    // Absent outside secure pages, whatever its type says.
    if (!isWanted || !('wakeLock' in navigator)) return;
    let isOver = false;
    let lock: WakeLockSentinel | null = null;

    const take = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const taken = await navigator.wakeLock.request('screen');
        if (isOver) await taken.release();
        else lock = taken;
      } catch {
        // A low battery may say no; the screen then dims as it always does.
      }
    };
    // The browser lets go of it whenever the page is hidden.
    const takeAgain = (): void => void take();

    document.addEventListener('visibilitychange', takeAgain);
    void take();
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', takeAgain);
      void lock?.release();
    };
  }, [isWanted]);
}
