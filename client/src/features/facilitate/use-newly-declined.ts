// What was declined since this page is open, shown for a while. Older ones stand in the list of what was done.
import { useEffect, useRef, useState } from 'react';
import type { Steered } from '../../session/facilitator-screen.ts';

const SHOWN_MS = 12_000;

export function useNewlyDeclined(steered: readonly Steered[]): Steered | null {
  const known = useRef<ReadonlySet<string> | null>(null);
  const [shown, setShown] = useState<Steered | null>(null);

  useEffect(() => {
    const declined = steered.filter(({ isDeclined }) => isDeclined);
    const before = known.current;
    known.current = new Set(declined.map(({ id }) => id));
    const news = before === null ? undefined : declined.findLast(({ id }) => !before.has(id));
    if (news !== undefined) setShown(news);
  }, [steered]);

  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);

  return shown;
}
