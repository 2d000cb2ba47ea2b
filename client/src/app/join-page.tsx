// Puts joining together: the name this phone remembers, and where the seat leads.
import { Join } from '../features/join/join.tsx';
import { go } from './go.ts';
import { useOwnName } from './own-name.ts';

export function JoinPage() {
  const [name, setName] = useOwnName();
  return (
    <Join
      name={name}
      onName={setName}
      onSeated={(room) => go(`/r/${room}`)}
      onStart={() => go('/')}
    />
  );
}
