// Tells the partner, again and again, that a thumb is held here; and once that it was lifted.
import { useEffect } from 'react';
import type { RoomActions } from '../../session/room-screen.ts';
import { HELD, LIFTED, TELL_EVERY_MS } from './held-thumb.ts';

export function useTellHeld({ signal }: RoomActions, isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return;
    signal(HELD);
    const timer = setInterval(() => signal(HELD), TELL_EVERY_MS);
    return () => {
      clearInterval(timer);
      signal(LIFTED);
    };
  }, [signal, isHeld]);
}
