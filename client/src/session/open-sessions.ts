/**
 * Which sessions are open on this page. Knows nothing of how one is made, so that a page that only
 * looks at an invitation or leaves a room behind need not load what a session needs.
 */
import type { RoomId } from '@heard/shared/ids';
import type { Session } from './session.ts';

export interface OpenSession {
  session: Session;
  holders: number;
  isStarted: boolean;
}

/** Keys live only here and in what it refers to; closing lets go of them. */
export const openSessions = new Map<RoomId, OpenSession>();

export function closeSession(room: RoomId): void {
  openSessions.get(room)?.session.close();
  openSessions.delete(room);
}
