/** A store nothing is shared with: what goes in and what comes out are copies, as over a wire. */
import type { RoomStore } from '@heard/server/store/room-store';

export function createCopyingStore(store: RoomStore): RoomStore {
  const copyOf = async <T>(result: Promise<T>): Promise<T> => structuredClone(await result);
  return {
    append: (append) => copyOf(store.append(structuredClone(append))),
    find: (room) => copyOf(store.find(room)),
    read: (room, since, limit) => copyOf(store.read(room, since, limit)),
    seqOf: (room, id) => store.seqOf(room, id),
    keep: (room, cache) => store.keep(room, structuredClone(cache)),
    due: (now, limit) => copyOf(store.due(now, limit)),
    nextDueAt: () => store.nextDueAt(),
    expire: (now) => store.expire(now),
    check: () => store.check(),
    close: () => store.close(),
  };
}
