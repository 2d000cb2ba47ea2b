/** The sessions that are open on this page, one for each room, held as long as somebody looks at them. */
import type { RoomId } from '@heard/shared/ids';
import type { Phone } from './phone.ts';
import { createSession, type Session } from './session.ts';

interface Open {
  session: Session;
  holders: number;
  isStarted: boolean;
}

/** Keys live only here and in what it refers to; closing lets go of them. */
const open = new Map<RoomId, Open>();

/** The room's session, not yet started. */
export function sessionOf(phone: Promise<Phone>, room: RoomId): Session {
  const known = open.get(room);
  if (known !== undefined) return known.session;
  const session = createSession(phone, room);
  open.set(room, { session, holders: 0, isStarted: false });
  return session;
}

/** Starts it with its first holder. Returns how to let go; with its last holder it closes. */
export function hold(room: RoomId, session: Session): () => void {
  const entry = open.get(room);
  if (entry?.session !== session) return () => {};
  entry.holders += 1;
  if (!entry.isStarted) session.start();
  entry.isStarted = true;
  return () => {
    entry.holders -= 1;
    // A screen that is only redrawn lets go and takes hold again at once.
    setTimeout(() => {
      if (entry.holders === 0 && open.get(room) === entry) closeSession(room);
    }, 0);
  };
}

export function closeSession(room: RoomId): void {
  open.get(room)?.session.close();
  open.delete(room);
}
