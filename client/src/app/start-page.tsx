// Puts the start together: the name this phone remembers, and where a room opens.
import { useEffect } from 'react';
import { Start } from '../features/start/start.tsx';
import { go, hasArrived } from './go.ts';
import { warmUpRoomPage } from './load-room-page.ts';
import { useOwnName } from './own-name.ts';

export function StartPage() {
  const [name, setName] = useOwnName();
  // From here one only ever goes on to a room.
  useEffect(warmUpRoomPage, []);
  return (
    <Start
      name={name}
      onName={setName}
      isArrival={hasArrived()}
      onOpen={(room) => go(`/r/${room}`)}
    />
  );
}
