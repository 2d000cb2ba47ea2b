// Puts a link with cards together: the name this phone remembers, and where its room opens.
import { useEffect } from 'react';
import { PresetScreen } from '../features/own-deck/preset-screen.tsx';
import { go } from './go.ts';
import { warmUpRoomPage } from './load-room-page.ts';
import { useOwnName } from './own-name.ts';

export default function PresetPage() {
  const [name, setName] = useOwnName();
  useEffect(warmUpRoomPage, []);
  return (
    <PresetScreen
      name={name}
      onName={setName}
      onOpen={(room) => go(`/r/${room}`)}
      onStart={() => go('/')}
    />
  );
}
