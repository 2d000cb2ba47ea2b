// The phone's clock, looked at again every so often, for words that only show minutes.
import { useEffect, useState } from 'react';

const LOOK_EVERY_MS = 5_000;

/** Epoch milliseconds. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);

  return now;
}
