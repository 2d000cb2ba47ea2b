/** A store that takes its time: every call waits some turns of the event loop before and after. */
import type { RoomStore } from '@heard/server/store/room-store';

/** Turns a call waits, at most, on each side. */
const MAX_TURNS = 4;

/** @param seed the same seed and the same calls wait the same turns */
export function createSlowStore(store: RoomStore, seed = 1): RoomStore {
  const underWay = new Set<Promise<unknown>>();
  let state = seed;

  /** A linear congruential generator (Numerical Recipes' constants): repeatable, and no more. */
  function turnsToWait(): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (MAX_TURNS + 1));
  }

  async function someTurns(): Promise<void> {
    for (let left = turnsToWait(); left > 0; left -= 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function wait<T>(call: () => Promise<T>): Promise<T> {
    await someTurns();
    try {
      return await call();
    } finally {
      await someTurns();
    }
  }

  function slowly<T>(call: () => Promise<T>): Promise<T> {
    const result = wait(call);
    underWay.add(result);
    const done = () => void underWay.delete(result);
    result.then(done, done);
    return result;
  }

  return {
    append: (append) => slowly(() => store.append(append)),
    find: (room) => slowly(() => store.find(room)),
    read: (room, since, limit) => slowly(() => store.read(room, since, limit)),
    seqOf: (room, id) => slowly(() => store.seqOf(room, id)),
    keep: (room, cache) => slowly(() => store.keep(room, cache)),
    due: (now, limit) => slowly(() => store.due(now, limit)),
    nextDueAt: () => slowly(() => store.nextDueAt()),
    expire: (now) => slowly(() => store.expire(now)),
    check: () => slowly(() => store.check()),
    async close() {
      await Promise.allSettled(underWay);
      await store.close();
    },
  };
}
