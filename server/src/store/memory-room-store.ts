/** The rooms in this process's memory, for trying things out: everything is gone when it stops. */
import type { Entry } from '@heard/shared/game/entry';
import type { RoomId } from '@heard/shared/ids';
import type { Append, Appended, Cache, RoomRecord, RoomStore } from './room-store.ts';
import { TOMBSTONE_LASTS_MS } from './room-store.ts';

interface LiveRoom {
  /** In order: the entry with sequence number n is at n − 1. */
  entries: Entry[];
  seqs: Map<string, number>;
  expiresAt: number;
  cache: Cache | null;
}

export function createMemoryRoomStore(): RoomStore {
  const rooms = new Map<RoomId, LiveRoom>();
  /** Epoch milliseconds at which each was deleted. */
  const tombstones = new Map<RoomId, number>();
  const deadlines = new Map<RoomId, number>();
  let isClosed = false;

  function assertOpen(): void {
    if (isClosed) throw new Error('the store is closed');
  }

  function append({ room: id, entry, dueAt, expiresAt, cache }: Append): Appended {
    const room = rooms.get(id) ?? newRoom();
    const earlier = room.seqs.get(entry.id);
    if (earlier !== undefined) return { kind: 'duplicate', seq: earlier };
    const head = room.entries.length;
    if (entry.seq !== head + 1 || tombstones.has(id)) return { kind: 'conflict', head };
    room.entries.push(entry);
    room.seqs.set(entry.id, entry.seq);
    room.expiresAt = expiresAt;
    if (cache !== undefined) room.cache = cache;
    if (dueAt === null) deadlines.delete(id);
    else deadlines.set(id, dueAt);
    rooms.set(id, room);
    return { kind: 'appended' };
  }

  function find(id: RoomId): RoomRecord {
    const room = rooms.get(id);
    if (room === undefined) return { kind: tombstones.has(id) ? 'expired' : 'unknown' };
    const { entries, expiresAt, cache } = room;
    const dueAt = deadlines.get(id) ?? null;
    return { kind: 'live', head: entries.length, expiresAt, dueAt, cache };
  }

  function expire(now: number): number {
    const unused = [...rooms].filter(([, { expiresAt }]) => expiresAt <= now);
    for (const [id] of unused) {
      rooms.delete(id);
      deadlines.delete(id);
      tombstones.set(id, now);
    }
    for (const [id, expiredAt] of tombstones) {
      if (expiredAt <= now - TOMBSTONE_LASTS_MS) tombstones.delete(id);
    }
    return unused.length;
  }

  return {
    async append(one) {
      assertOpen();
      return append(one);
    },
    async find(id) {
      assertOpen();
      return find(id);
    },
    async read(id, since, limit) {
      assertOpen();
      return rooms.get(id)?.entries.slice(since, since + limit) ?? [];
    },
    async seqOf(id, commandId) {
      assertOpen();
      return rooms.get(id)?.seqs.get(commandId) ?? null;
    },
    async keep(id, cache) {
      assertOpen();
      const room = rooms.get(id);
      if (room !== undefined) room.cache = cache;
    },
    async due(now, limit) {
      assertOpen();
      return [...deadlines]
        .map(([room, dueAt]) => ({ room, dueAt }))
        .filter(({ dueAt }) => dueAt <= now)
        .sort((one, other) => one.dueAt - other.dueAt)
        .slice(0, limit);
    },
    async nextDueAt() {
      assertOpen();
      let next: number | null = null;
      for (const dueAt of deadlines.values()) next = Math.min(next ?? dueAt, dueAt);
      return next;
    },
    async expire(now) {
      assertOpen();
      return expire(now);
    },
    async check() {
      assertOpen();
    },
    async close() {
      isClosed = true;
    },
  };
}

function newRoom(): LiveRoom {
  return { entries: [], seqs: new Map(), expiresAt: 0, cache: null };
}
