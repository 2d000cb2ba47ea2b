/** The sessions that are open on this page, one for each room, held as long as somebody looks at them. */
import type { RoomId } from '@heard/shared/ids';
import { closeSession, openSessions } from './open-sessions.ts';
import type { Phone } from './phone.ts';
import { createSession, type Session } from './session.ts';

/** The room's session, not yet started. */
export function sessionOf(phone: Promise<Phone>, room: RoomId): Session {
  const known = openSessions.get(room);
  if (known !== undefined) return known.session;
  const session = createSession(phone, room);
  openSessions.set(room, { session, holders: 0, isStarted: false });
  return session;
}

/** Starts it with its first holder. Returns how to let go; with its last holder it closes. */
export function hold(room: RoomId, session: Session): () => void {
  const entry = openSessions.get(room);
  if (entry?.session !== session) return () => {};
  entry.holders += 1;
  if (!entry.isStarted) session.start();
  entry.isStarted = true;
  return () => {
    entry.holders -= 1;
    // A screen that is only redrawn lets go and takes hold again at once.
    setTimeout(() => {
      if (entry.holders === 0 && openSessions.get(room) === entry) closeSession(room);
    }, 0);
  };
}
