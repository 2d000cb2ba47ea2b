// The practices of this device, looked at again whenever the page comes back into sight.
import { useCallback, useEffect, useState } from 'react';
import { keptPractices, type Practice } from '../../session/practices.ts';

/** Null until they were read. */
export function usePractices(): { practices: readonly Practice[] | null; look: () => void } {
  const [practices, setPractices] = useState<readonly Practice[] | null>(null);
  const look = useCallback((): void => {
    keptPractices().then(setPractices, () => setPractices((known) => known ?? []));
  }, []);
  useEffect(() => {
    look();
    const lookIfVisible = (): void => {
      if (document.visibilityState === 'visible') look();
    };
    document.addEventListener('visibilitychange', lookIfVisible);
    return () => document.removeEventListener('visibilitychange', lookIfVisible);
  }, [look]);
  return { practices, look };
}
