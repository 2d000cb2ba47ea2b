// Puts joining together: the name this phone remembers, and where the seat leads.
import { Join } from '../features/join/join.tsx';
import { go } from './go.ts';
import { AttendAt } from './load-counsellor.ts';
import { warmUpRoomPage } from './load-room-page.ts';
import { useOwnName } from './own-name.ts';

export function JoinPage() {
  const [name, setName] = useOwnName();
  return (
    <Join
      name={name}
      onName={setName}
      onTaking={warmUpRoomPage}
      onSeated={(room) => go(`/r/${room}`)}
      onStart={() => go('/')}
      Attend={AttendAt}
    />
  );
}
