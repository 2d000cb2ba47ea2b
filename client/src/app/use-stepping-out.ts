// Leaves the room's page once the server knows of it: earlier, the tap would wait on this phone.
import { useEffect, useState } from 'react';
import type { RoomScreen } from '../session/room-screen.ts';

/** Returns what to call when "step out" was tapped; `onOut` follows once it counts. */
export function useSteppingOut(screen: RoomScreen, onOut: () => void): () => void {
  const [tappedInPhase, setTappedInPhase] = useState<number | null>(null);
  const { view, pending, refused } = screen;
  const isOnItsWay = pending.some((tap) => tap.type === 'step-out');
  const isThrough = view.phase !== tappedInPhase || view.isMineDone;

  useEffect(() => {
    if (tappedInPhase === null || isOnItsWay) return;
    if (refused?.type === 'step-out') setTappedInPhase(null);
    else if (isThrough) onOut();
  }, [tappedInPhase, isOnItsWay, isThrough, refused, onOut]);

  return () => setTappedInPhase(view.phase);
}
