/**
 * The counsellor's sessions on this page, one store for each room: opened by whoever looks first, and
 * closed once nobody looks. Knows nothing of how a session is made.
 */
import type { RoomId } from '@heard/shared/ids';
import type { FacilitatorActions, FacilitatorStatus } from './facilitator-screen.ts';
import type { FacilitatorSession } from './facilitator-session.ts';

/** What stays the same for a room as long as the page lives: nothing of it is a key. */
export interface SessionStore {
  readonly room: RoomId;
  readonly actions: FacilitatorActions;
  status(): FacilitatorStatus;
  /** Holds the session open until it is called off again. */
  subscribe(listener: () => void): () => void;
}

interface Store extends SessionStore {
  forget(): void;
}

const stores = new Map<RoomId, Store>();

/** `create` makes a session that is not yet started. */
export function sessionStore(
  room: RoomId,
  create: (room: RoomId) => FacilitatorSession,
): SessionStore {
  const known = stores.get(room);
  if (known !== undefined) return known;
  const store = newStore(room, create);
  stores.set(room, store);
  return store;
}

/** The chair is no longer this device's. */
export function closeFacilitatorSession(room: RoomId): void {
  stores.get(room)?.forget();
}

const LOADING: FacilitatorStatus = { kind: 'loading' };

function newStore(room: RoomId, create: (room: RoomId) => FacilitatorSession): Store {
  const listeners = new Set<() => void>();
  /** Keys live only here and in what it refers to; closing lets go of them. */
  let session: FacilitatorSession | null = null;
  let idle: FacilitatorStatus = LOADING;

  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  const close = (left: FacilitatorStatus) => {
    session?.close();
    session = null;
    idle = left;
  };
  const closeIfAlone = () => {
    if (listeners.size === 0) close(LOADING);
  };

  return {
    room,
    actions: {
      steer: async (move) => session?.actions.steer(move) ?? notReady,
      say: async (text) => session?.actions.say(text) ?? notReady,
      offer: async (card) => session?.actions.offer(card) ?? notReady,
      lowerDepth: async (depth) => session?.actions.lowerDepth(depth) ?? notReady,
      leave: async () => session?.actions.leave() ?? notReady,
      relabel: async (label) => session?.actions.relabel(label),
      dismissRefusal: () => session?.actions.dismissRefusal(),
      reconnect: () => session?.actions.reconnect(),
    },
    status: () => session?.status() ?? idle,
    subscribe(listener) {
      listeners.add(listener);
      if (session === null) {
        session = create(room);
        session.subscribe(changed);
        session.start();
      }
      return () => {
        listeners.delete(listener);
        // A screen that is only redrawn lets go and takes hold again at once.
        setTimeout(closeIfAlone, 0);
      };
    },
    forget() {
      close({ kind: 'absent' });
      changed();
    },
  };
}

const notReady = { ok: false, reason: 'not-ready' } as const;
