/** Store → state: the cache if this machine wrote it, then every entry after it. Writes nothing. */
import type { Entry } from '@heard/shared/game/entry';
import { MACHINE_VERSION } from '@heard/shared/game/machine';
import { replay } from '@heard/shared/game/replay';
import { emptyRoom, fromCache, type RoomState } from '@heard/shared/game/room-state';
import type { RoomId } from '@heard/shared/ids';
import type { Cache, RoomStore } from '../store/room-store.ts';

/** Entries read at once: keeps the replay of a long room from holding all of it in memory. */
const PAGE_ENTRIES = 200;

export type Loaded =
  | { kind: 'live'; state: RoomState; expiresAt: number; keptSeq: number }
  | { kind: 'unknown-room' | 'expired-room' };

/** Rejects if the store cannot be read, or if its log does not replay. */
export async function loadRoom(store: RoomStore, room: RoomId, now: number): Promise<Loaded> {
  const record = await store.find(room);
  if (record.kind === 'unknown') return { kind: 'unknown-room' };
  if (record.kind === 'expired' || record.expiresAt <= now) return { kind: 'expired-room' };
  const cached = usableState(record.cache, record.head);
  const state = await readOn(store, room, cached);
  return { kind: 'live', state, expiresAt: record.expiresAt, keptSeq: cached.seq };
}

/** The state after every entry the store holds beyond this one; hands each page on as it is read. */
export async function readOn(
  store: RoomStore,
  room: RoomId,
  from: RoomState,
  onPage: (entries: readonly Entry[]) => void = () => {},
): Promise<RoomState> {
  let state = from;
  for (;;) {
    const entries = await store.read(room, state.seq, PAGE_ENTRIES);
    state = replay(entries, state);
    onPage(entries);
    if (entries.length < PAGE_ENTRIES) return state;
  }
}

function usableState(cache: Cache | null, head: number): RoomState {
  if (cache === null || cache.machineVersion !== MACHINE_VERSION) return emptyRoom;
  return cache.state.seq <= head ? fromCache(cache.state) : emptyRoom;
}
