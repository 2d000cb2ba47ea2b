// The sessions this device holds, in an order that stays while the page is open, and how to let one go.
import type { RoomId } from '@heard/shared/ids';
import { useCallback, useEffect, useState } from 'react';
import { forgetSession, heldSessions } from '../../session/facilitator-doors.ts';
import type { HeldSession } from '../../session/facilitator-screen.ts';

export interface HeldSessions {
  /** Null until they are read. */
  held: readonly HeldSession[] | null;
  forget: (room: RoomId) => Promise<void>;
}

export function useHeldSessions(): HeldSessions {
  const [held, setHeld] = useState<readonly HeldSession[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const show = (sessions: HeldSession[]): void => {
      if (!isGone) setHeld(sessions);
    };
    // A browser that keeps nothing has none to go back to.
    heldSessions().then(show, () => show([]));
    return () => {
      isGone = true;
    };
  }, []);
  const forget = useCallback(async (room: RoomId): Promise<void> => {
    await forgetSession(room);
    setHeld((sessions) => (sessions ?? []).filter((other) => other.room !== room));
  }, []);
  return { held, forget };
}
