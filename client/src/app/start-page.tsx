// Puts the start together: the name this phone remembers, and where a room opens.
import { useEffect } from 'react';
import { Start } from '../features/start/start.tsx';
import { go, hasArrived } from './go.ts';
import { warmUpLocal } from './load-local-routes.ts';
import { warmUpOwnPages } from './load-own-pages.ts';
import { warmUpRoomPage } from './load-room-page.ts';
import { useOwnName } from './own-name.ts';

export function StartPage() {
  const [name, setName] = useOwnName();
  // From here one goes on to a room, or looks at something of one's own.
  useEffect(() => {
    warmUpRoomPage();
    warmUpOwnPages();
    warmUpLocal();
  }, []);
  return (
    <Start
      name={name}
      onName={setName}
      isArrival={hasArrived()}
      onOpen={(room) => go(`/r/${room}`)}
      onSigns={() => go('/signs')}
      onJournal={() => go('/journal')}
      onCounsellor={() => go('/host')}
      onOnePhone={() => go('/one-phone')}
      onTryAlone={() => go('/try')}
    />
  );
}
