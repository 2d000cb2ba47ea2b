// Whether something of this room was in sight before, so that what is gone can be said to be gone.
import { useEffect, useState } from 'react';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';

export function useHasSeen({ view, names }: FacilitatorScreen): boolean {
  const isSeeing = view.structure !== null;
  // The names come with the second yes, and stay known to this device.
  const [hasSeen, setHasSeen] = useState(isSeeing || names.a !== null || names.b !== null);
  useEffect(() => {
    if (isSeeing) setHasSeen(true);
  }, [isSeeing]);
  return hasSeen;
}
