// The sessions this device holds, in an order that does not change with use, and how to let one go.
import type { RoomId } from '@heard/shared/ids';
import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/messages.ts';
import { forgetSession, heldSessions } from '../../session/facilitator-doors.ts';
import type { HeldSession } from '../../session/facilitator-screen.ts';
import { inListOrder } from './list-order.ts';

export interface HeldSessions {
  /** Null until they are read. */
  held: readonly HeldSession[] | null;
  forget: (room: RoomId) => Promise<void>;
}

export function useHeldSessions(): HeldSessions {
  const { tag } = useLanguage();
  const [held, setHeld] = useState<readonly HeldSession[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const show = (sessions: HeldSession[]): void => {
      if (!isGone) setHeld(inListOrder(sessions, tag));
    };
    // A browser that keeps nothing has none to go back to.
    heldSessions().then(show, () => show([]));
    return () => {
      isGone = true;
    };
  }, [tag]);
  const forget = useCallback(async (room: RoomId): Promise<void> => {
    await forgetSession(room);
    setHeld((sessions) => (sessions ?? []).filter((other) => other.room !== room));
  }, []);
  return { held, forget };
}
