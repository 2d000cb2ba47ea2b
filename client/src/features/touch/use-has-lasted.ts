// Whether so much time has passed since a moment; looked at when it has, not before.
import { useEffect, useState } from 'react';

/** `since` in epoch milliseconds by this phone's clock. */
export function useHasLasted(ms: number, since: number): boolean {
  const [hasLasted, setHasLasted] = useState(() => Date.now() - since >= ms);

  useEffect(() => {
    const leftMs = since + ms - Date.now();
    setHasLasted(leftMs <= 0);
    if (leftMs <= 0) return;
    const timer = setTimeout(() => setHasLasted(true), leftMs);
    return () => clearTimeout(timer);
  }, [ms, since]);

  return hasLasted;
}
