/** A store whose appends a test can hold back, fail, or overtake. Everything else passes through. */
import type { Append, RoomStore } from '@heard/server/store/room-store';

export interface HeldStore extends RoomStore {
  /** From now on appends wait before they reach the store. */
  hold(): void;
  /** Lets the waiting ones through. */
  release(): void;
  /** The next append rejects with this; `isWritten` makes it reject although it was written. */
  failNext(error: Error, isWritten?: boolean): void;
  /** Runs right before the next append reaches the store. */
  beforeNext(run: (append: Append) => Promise<void>): void;
  /** Resolves once an append waits. */
  waiting(): Promise<void>;
}

export function createHeldStore(store: RoomStore): HeldStore {
  let released: Promise<void> = Promise.resolve();
  let release = () => {};
  let arrived = () => {};
  let arrival: Promise<void> = Promise.resolve();
  let failure: { error: Error; isWritten: boolean } | null = null;
  let before: ((append: Append) => Promise<void>) | null = null;

  async function append(one: Append) {
    arrived();
    await released;
    const run = before;
    before = null;
    await run?.(one);
    if (failure === null) return store.append(one);
    const { error, isWritten } = failure;
    failure = null;
    if (isWritten) await store.append(one);
    throw error;
  }

  return {
    append,
    find: (room) => store.find(room),
    read: (room, since, limit) => store.read(room, since, limit),
    seqOf: (room, id) => store.seqOf(room, id),
    keep: (room, cache) => store.keep(room, cache),
    due: (now, limit) => store.due(now, limit),
    nextDueAt: () => store.nextDueAt(),
    expire: (now) => store.expire(now),
    check: () => store.check(),
    close: () => store.close(),
    hold() {
      released = new Promise((resolve) => {
        release = resolve;
      });
      arrival = new Promise((resolve) => {
        arrived = resolve;
      });
    },
    release: () => release(),
    failNext(error, isWritten = false) {
      failure = { error, isWritten };
    },
    beforeNext(run) {
      before = run;
    },
    waiting: () => arrival,
  };
}
