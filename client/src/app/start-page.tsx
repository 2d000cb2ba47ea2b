// Puts the start together: the name this phone remembers, and where a room opens.
import { Start } from '../features/start/start.tsx';
import { go, hasArrived } from './go.ts';
import { useOwnName } from './own-name.ts';

export function StartPage() {
  const [name, setName] = useOwnName();
  return (
    <Start
      name={name}
      onName={setName}
      isArrival={hasArrived()}
      onOpen={(room) => go(`/r/${room}`)}
    />
  );
}
