/** Several rooms a counsellor looks at together, as one thing to look at. Each tells only its own change. */
import type { FacilitatorActions, FacilitatorStatus } from './facilitator-screen.ts';
import type { SessionStore } from './open-facilitator-sessions.ts';

export interface SessionAt {
  room: SessionStore['room'];
  status: FacilitatorStatus;
  actions: FacilitatorActions;
}

export interface SessionsStore {
  /** In the order given. The list is new when one of them changed, and what did not change is the same. */
  snapshot(): readonly SessionAt[];
  subscribe(listener: () => void): () => void;
}

export function sessionsStore(stores: readonly SessionStore[]): SessionsStore {
  let shown: readonly SessionAt[] = stores.map(lookAt);
  return {
    subscribe(listener) {
      const stops = stores.map((store) => store.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    snapshot() {
      const isSame = stores.every((store, place) => shown[place]?.status === store.status());
      if (!isSame) {
        shown = stores.map((store, place) => {
          const before = shown[place];
          return before?.status === store.status() ? before : lookAt(store);
        });
      }
      return shown;
    },
  };
}

function lookAt(store: SessionStore): SessionAt {
  return { room: store.room, status: store.status(), actions: store.actions };
}
