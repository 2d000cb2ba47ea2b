// Whether this phone's owner keeps a journal. The journal itself loads only to be asked.
import { useEffect, useState } from 'react';

/** Null while it is not known. */
export function useIsJournalOn(): boolean | null {
  const [isOn, setIsOn] = useState<boolean | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const { ownJournal } = await import('../journal/own-journal.ts');
      await ownJournal.refresh();
      const state = ownJournal.state();
      if (isCurrent) setIsOn('isOn' in state && state.isOn);
    };
    // Where it cannot be asked nothing is kept, and nothing is asked of anybody.
    ask().catch(() => isCurrent && setIsOn(false));
    return () => {
      isCurrent = false;
    };
  }, []);
  return isOn;
}
