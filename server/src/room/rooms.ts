/** The rooms in memory: found or loaded, and let go of when nobody needs them. Decides nothing. */
import { MACHINE_VERSION } from '@heard/shared/game/machine';
import { toCache } from '@heard/shared/game/room-state';
import { CHAIRS, type RoomId } from '@heard/shared/ids';
import type { Log } from '../log.ts';
import type { RoomStore } from '../store/room-store.ts';
import type { Audience } from './audience.ts';
import type { Clock } from './clock.ts';
import { createLane, runInLane } from './lane.ts';
import { loadRoom } from './load.ts';
import { newRoom, type Room } from './room.ts';

/** Minutes a room nobody listens to stays in memory: a locked phone mostly comes back sooner. */
const IDLE_MS = 10 * 60_000;

export type Opened =
  | { ok: true; room: Room }
  | { ok: false; code: 'unknown-room' | 'expired-room' | 'busy' };

export interface RoomsDeps {
  store: RoomStore;
  audience: Audience;
  clock: Clock;
  log: Log;
}

export interface Rooms {
  /** The room if it is in memory. */
  loaded(id: RoomId): Room | undefined;
  /** The room, loaded if need be. Never rejects; loads nothing twice at a time. */
  open(id: RoomId): Promise<Opened>;
  /** The same, and an unknown one is new. */
  openOrNew(id: RoomId): Promise<Opened>;
  /** Forgets a new room that was not opened after all. */
  dropIfEmpty(room: Room): void;
  /** Forgets rooms without listeners, keeping their state in the store first. */
  evictIdle(): Promise<void>;
  /** Forgets rooms that expired, and sends their listeners away. */
  dropExpired(): void;
  /** Resolves once no command is under way. */
  settled(): Promise<void>;
}

export function createRooms({ store, audience, clock, log }: RoomsDeps): Rooms {
  const rooms = new Map<RoomId, Room>();
  const loading = new Map<RoomId, Promise<Opened>>();

  function loaded(id: RoomId): Room | undefined {
    const room = rooms.get(id);
    return room !== undefined && room.state.seq > 0 ? room : undefined;
  }

  async function open(id: RoomId): Promise<Opened> {
    const room = loaded(id);
    if (room !== undefined) {
      room.usedAt = clock.now();
      return { ok: true, room };
    }
    const underWay = loading.get(id) ?? load(id);
    loading.set(id, underWay);
    return underWay;
  }

  async function load(id: RoomId): Promise<Opened> {
    try {
      const now = clock.now();
      const found = await loadRoom(store, id, now);
      if (found.kind !== 'live') return { ok: false, code: found.kind };
      const { state, expiresAt, keptSeq } = found;
      const room: Room = { id, lane: createLane(), state, expiresAt, usedAt: now, keptSeq };
      rooms.set(id, room);
      return { ok: true, room };
    } catch (error) {
      log.event('load-failed', { room: id, error });
      return { ok: false, code: 'busy' };
    } finally {
      loading.delete(id);
    }
  }

  async function openOrNew(id: RoomId): Promise<Opened> {
    const opened = await open(id);
    if (opened.ok || opened.code !== 'unknown-room') return opened;
    const room = rooms.get(id) ?? newRoom(id, clock.now());
    rooms.set(id, room);
    return { ok: true, room };
  }

  function dropIfEmpty(room: Room): void {
    if (room.state.seq === 0 && room.lane.length === 0) rooms.delete(room.id);
  }

  function isIdle(room: Room): boolean {
    const { id, lane, usedAt } = room;
    if (CHAIRS.some((chair) => audience.hasListeners(id, chair))) return false;
    return lane.length === 0 && clock.now() - usedAt >= IDLE_MS;
  }

  async function evictIdle(): Promise<void> {
    for (const room of rooms.values()) {
      if (!isIdle(room)) continue;
      if (room.keptSeq < room.state.seq) await runInLane(room.lane, () => keep(room));
      // Someone may have come while it was being written.
      if (isIdle(room)) rooms.delete(room.id);
    }
  }

  async function keep(room: Room): Promise<void> {
    try {
      const state = toCache(room.state);
      await store.keep(room.id, { machineVersion: MACHINE_VERSION, state });
      room.keptSeq = state.seq;
    } catch (error) {
      log.event('cache-not-kept', { room: room.id, error });
    }
  }

  function dropExpired(): void {
    const now = clock.now();
    for (const room of rooms.values()) {
      if (room.expiresAt > now || room.lane.length > 0) continue;
      rooms.delete(room.id);
      audience.dismiss(room.id);
    }
  }

  async function settled(): Promise<void> {
    await Promise.all([...rooms.values()].map(({ lane }) => lane.last));
  }

  return { loaded, open, openOrNew, dropIfEmpty, evictIdle, dropExpired, settled };
}
