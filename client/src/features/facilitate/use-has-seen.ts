// Whether something of this room was in sight before, so that what is gone can be said to be gone.
import { useEffect, useState } from 'react';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';

export function useHasSeen({ view, span, roomTurns }: FacilitatorScreen): boolean {
  const isSeeing = view.structure !== null;
  const [hasSeen, setHasSeen] = useState(isSeeing || span !== null || roomTurns.length > 0);
  useEffect(() => {
    if (isSeeing) setHasSeen(true);
  }, [isSeeing]);
  return hasSeen;
}
