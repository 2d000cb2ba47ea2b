/** The one way the counsellor's features look at a room, or at several at once. */
import type { RoomId } from '@heard/shared/ids';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { FacilitatorActions, FacilitatorStatus } from './facilitator-screen.ts';
import { createFacilitatorSession, type FacilitatorSession } from './facilitator-session.ts';
import { thisPhone } from './phone.ts';

interface Open {
  session: FacilitatorSession;
  holders: number;
}

/** Keys live only here and in what it refers to; closing lets go of them. */
const open = new Map<RoomId, Open>();

/** Opened with its first holder, closed with its last. */
function hold(room: RoomId): () => void {
  const entry = entryOf(room);
  if (entry.holders === 0) entry.session.start();
  entry.holders += 1;
  return () => {
    entry.holders -= 1;
    // A screen that is only redrawn lets go and takes hold again at once.
    setTimeout(() => {
      if (entry.holders > 0 || open.get(room) !== entry) return;
      entry.session.close();
      open.delete(room);
    }, 0);
  };
}

function entryOf(room: RoomId): Open {
  const known = open.get(room);
  if (known !== undefined) return known;
  const entry = { session: createFacilitatorSession(thisPhone(), room), holders: 0 };
  open.set(room, entry);
  return entry;
}

export interface SessionAt {
  status: FacilitatorStatus;
  actions: FacilitatorActions;
}

export function useSession(room: RoomId): SessionAt {
  const { session } = useMemo(() => entryOf(room), [room]);
  useEffect(() => hold(room), [room]);
  const status = useSyncExternalStore(session.subscribe, session.status);
  return { status, actions: session.actions };
}

/** In the order given. Each tells only its own change; the list is new when one of them changed. */
export function useSessions(rooms: readonly RoomId[]): readonly (SessionAt & { room: RoomId })[] {
  const key = rooms.join(' ');
  // The same rooms are the same store, whatever list they came in.
  const store = useMemo(() => storeOf(rooms), [key]);
  useEffect(() => {
    const release = rooms.map(hold);
    return () => {
      for (const letGo of release) letGo();
    };
  }, [key]);
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

function storeOf(rooms: readonly RoomId[]) {
  const sessions = rooms.map((room) => ({ room, session: entryOf(room).session }));
  let shown: readonly (SessionAt & { room: RoomId })[] = [];
  return {
    subscribe(listener: () => void) {
      const stop = sessions.map(({ session }) => session.subscribe(listener));
      return () => {
        for (const end of stop) end();
      };
    },
    snapshot() {
      const isSame = sessions.every(
        ({ session }, place) => shown[place]?.status === session.status(),
      );
      if (!isSame || shown.length !== sessions.length) {
        shown = sessions.map(({ room, session }) => ({
          room,
          status: session.status(),
          actions: session.actions,
        }));
      }
      return shown;
    },
  };
}
