// Holds back what may be over in a blink, so that words do not flicker.
import { useEffect, useState } from 'react';

/** True once `isSo` has stayed true for `ms` milliseconds; false as soon as it is not. */
export function useLasting(isSo: boolean, ms: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setHasLasted(true), ms);
    return () => {
      clearTimeout(timer);
      setHasLasted(false);
    };
  }, [isSo, ms]);
  return isSo && hasLasted;
}
