// The rooms this phone holds a seat in, most recent first, and how to let one go.
import type { RoomId } from '@heard/shared/ids';
import { useEffect, useState } from 'react';
import { forgetRoom, heldRooms } from '../../session/doors.ts';
import type { HeldRoom } from '../../session/room-screen.ts';

export interface HeldRoomsState {
  /** Empty until they are read, and where there are none. */
  held: readonly HeldRoom[];
  forget: (room: RoomId) => Promise<void>;
}

export function useHeldRooms(): HeldRoomsState {
  const [held, setHeld] = useState<readonly HeldRoom[]>([]);

  useEffect(() => {
    let isGone = false;
    void heldRooms().then((rooms) => {
      if (!isGone) setHeld(rooms.toSorted((one, other) => other.lastUsedAt - one.lastUsedAt));
    });
    return () => {
      isGone = true;
    };
  }, []);

  const forget = async (room: RoomId): Promise<void> => {
    await forgetRoom(room);
    setHeld((rooms) => rooms.filter((other) => other.room !== room));
  };
  return { held, forget };
}
