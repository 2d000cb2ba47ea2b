// The rooms this phone holds a seat in, most recent first, and how to let one go.
import type { RoomId } from '@heard/shared/ids';
import { useEffect, useState } from 'react';
import { forgetRoom, heldRooms } from '../../session/doors.ts';
import type { HeldRoom } from '../../session/room-screen.ts';

export interface HeldRoomsState {
  /** Null until they are read. */
  held: readonly HeldRoom[] | null;
  forget: (room: RoomId) => Promise<void>;
}

export function useHeldRooms(): HeldRoomsState {
  const [held, setHeld] = useState<readonly HeldRoom[] | null>(null);

  useEffect(() => {
    let isGone = false;
    const show = (rooms: HeldRoom[]): void => {
      if (!isGone) setHeld(rooms.toSorted((one, other) => other.lastUsedAt - one.lastUsedAt));
    };
    // A browser that keeps nothing has no rooms to go back to.
    heldRooms().then(show, () => show([]));
    return () => {
      isGone = true;
    };
  }, []);

  const forget = async (room: RoomId): Promise<void> => {
    await forgetRoom(room);
    setHeld((rooms) => (rooms ?? []).filter((other) => other.room !== room));
  };
  return { held, forget };
}
