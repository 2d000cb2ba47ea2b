// Whether the partner's thumb is held now, as far as this phone has heard.
import { useEffect, useState } from 'react';
import type { RoomActions } from '../../session/room-screen.ts';
import { HEARD_FOR_MS, type HeldUntil, heard, isStillHeld } from './held-thumb.ts';

export function usePartnerHeld({ watchSignals }: RoomActions): boolean {
  const [isHeld, setIsHeld] = useState(false);

  useEffect(() => {
    let until: HeldUntil = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Not the clock on the wall: that one may be set while a thumb is held.
    const look = (): void => setIsHeld(isStillHeld(until, performance.now()));
    const stop = watchSignals((text) => {
      until = heard(until, text, performance.now());
      look();
      clearTimeout(timer);
      timer = setTimeout(look, HEARD_FOR_MS + 1);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [watchSignals]);

  return isHeld;
}
