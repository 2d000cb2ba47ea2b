/** The one way the try-out's page looks at its room: laid when it comes, gone when it goes. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RoomScreen } from '../session/room-screen.ts';
import type { Session } from '../session/session.ts';
import type { OnePhone } from './one-phone.ts';
import { playAlong, type ScriptedCard } from './scripted-partner.ts';
import { layTable } from './try-out.ts';
import type { Names } from './two-seats.ts';

/** null while the table is laid. */
export function useTryOut(names: Names, cards: readonly ScriptedCard[]): OnePhone | null {
  const [table, setTable] = useState<OnePhone | null>(null);
  useEffect(() => {
    let isWanted = true;
    let end = (): void => {};
    void layTable(names, () => isWanted).then((laid) => {
      if (laid === null) return;
      const stop = playAlong(laid.sessions.b, cards);
      end = () => {
        stop();
        laid.close();
      };
      if (isWanted) setTable(laid);
      else end();
    });
    return () => {
      isWanted = false;
      end();
    };
  }, [names, cards]);
  return table;
}

/** null while there is none to show. */
export function useScreen(session: Session): RoomScreen | null {
  const status = useSyncExternalStore(session.subscribe, session.status);
  return status.kind === 'open' ? status.screen : null;
}
