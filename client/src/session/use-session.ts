/** The one way the counsellor's features look at a room, or at several at once. */
import type { RoomId } from '@heard/shared/ids';
import { useMemo, useSyncExternalStore } from 'react';
import type { FacilitatorActions, FacilitatorStatus } from './facilitator-screen.ts';
import { createFacilitatorSession } from './facilitator-session.ts';
import { type SessionAt, sessionsStore } from './facilitator-sessions.ts';
import { sessionStore } from './open-facilitator-sessions.ts';
import { thisPhone } from './phone.ts';

/** Open while it is looked at. */
export function useSession(room: RoomId): {
  status: FacilitatorStatus;
  actions: FacilitatorActions;
} {
  const { subscribe, status, actions } = storeOf(room);
  return { status: useSyncExternalStore(subscribe, status), actions };
}

/** In the order given; each open while the list is looked at. */
export function useSessions(rooms: readonly RoomId[]): readonly SessionAt[] {
  // The same rooms are the same store, whatever list they came in.
  const key = rooms.join(' ');
  const { subscribe, snapshot } = useMemo(() => sessionsStore(roomsIn(key).map(storeOf)), [key]);
  return useSyncExternalStore(subscribe, snapshot);
}

function storeOf(room: RoomId) {
  return sessionStore(room, (of) => createFacilitatorSession(thisPhone(), of));
}

function roomsIn(key: string): RoomId[] {
  return key === '' ? [] : (key.split(' ') as RoomId[]);
}
