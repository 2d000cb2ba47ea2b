/** Who listens to which seat: plain sets and direct emits. An adapter for many nodes fits behind it. */
import { type RoomId, SEATS, type Seat } from '@heard/shared/ids';
import type { Step } from '@heard/shared/protocol/pushes';
import type { Log } from '../log.ts';
import type { Audience } from '../room/audience.ts';
import { stepPacket } from './packets.ts';
import type { RoomSocket } from './room-socket.ts';

/** Bytes a reader may have waiting before it is let go; it comes back and asks for what it missed. */
export const MAX_WAITING_BYTES = 1_048_576;
/** Packets waiting before anyone counts their bytes. */
const FEW_PACKETS = 8;

export interface Listeners extends Audience {
  add(socket: RoomSocket): void;
  remove(socket: RoomSocket): void;
  /** Sockets in the room, both seats together. */
  count(room: RoomId): number;
  of(room: RoomId, seat: Seat): Iterable<RoomSocket>;
  all(): Iterable<RoomSocket>;
  /** Lets go of a reader that takes nothing; tells whether it did. */
  dropIfSlow(socket: RoomSocket): boolean;
}

type Seated = Record<Seat, Set<RoomSocket>>;

export function createListeners(log: Log): Listeners {
  const rooms = new Map<RoomId, Seated>();

  function add(socket: RoomSocket): void {
    const seated = rooms.get(socket.room) ?? { a: new Set(), b: new Set() };
    seated[socket.seat].add(socket);
    rooms.set(socket.room, seated);
  }

  function remove(socket: RoomSocket): void {
    const { room, seat } = socket;
    rooms.get(room)?.[seat].delete(socket);
    if (count(room) === 0) rooms.delete(room);
  }

  function of(room: RoomId, seat: Seat): Iterable<RoomSocket> {
    return rooms.get(room)?.[seat] ?? [];
  }

  function* all(): Iterable<RoomSocket> {
    for (const seated of rooms.values()) for (const seat of SEATS) yield* seated[seat];
  }

  function count(room: RoomId): number {
    const seated = rooms.get(room);
    return seated === undefined ? 0 : seated.a.size + seated.b.size;
  }

  function dropIfSlow(socket: RoomSocket): boolean {
    const bytes = socket.waitingBytes();
    if (bytes <= MAX_WAITING_BYTES) return false;
    log.event('slow-reader-dropped', { room: socket.room, seat: socket.seat, bytes });
    socket.disconnect();
    return true;
  }

  function publish(room: RoomId, seat: Seat, step: Step, except?: object): void {
    let packet: string | null = null;
    for (const socket of of(room, seat)) {
      if (socket === except) continue;
      if (socket.waitingPackets() > FEW_PACKETS && dropIfSlow(socket)) continue;
      packet ??= stepPacket(step);
      socket.send(packet);
    }
  }

  function dismiss(room: RoomId): void {
    for (const seat of SEATS) for (const socket of [...of(room, seat)]) socket.disconnect();
  }

  return {
    add,
    remove,
    count,
    of,
    all,
    dropIfSlow,
    publish,
    dismiss,
    hasListeners: (room, seat) => (rooms.get(room)?.[seat].size ?? 0) > 0,
  };
}
