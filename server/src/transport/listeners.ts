/** Who listens to which seat: plain sets and direct emits. An adapter for many nodes fits behind it. */
import { CHAIRS, type Chair, type RoomId } from '@heard/shared/ids';
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
  /** Sockets in the room, on all chairs. */
  count(room: RoomId): number;
  of(room: RoomId, chair: Chair): Iterable<RoomSocket>;
  all(): Iterable<RoomSocket>;
  /** Lets go of a reader that takes nothing; tells whether it did. */
  dropIfSlow(socket: RoomSocket): boolean;
}

type Seated = Record<Chair, Set<RoomSocket>>;

export function createListeners(log: Log): Listeners {
  const rooms = new Map<RoomId, Seated>();

  function add(socket: RoomSocket): void {
    const seated = rooms.get(socket.room) ?? {
      a: new Set(),
      b: new Set(),
      facilitator: new Set(),
    };
    seated[socket.seat].add(socket);
    rooms.set(socket.room, seated);
  }

  function remove(socket: RoomSocket): void {
    const { room, seat } = socket;
    rooms.get(room)?.[seat].delete(socket);
    if (count(room) === 0) rooms.delete(room);
  }

  function of(room: RoomId, chair: Chair): Iterable<RoomSocket> {
    return rooms.get(room)?.[chair] ?? [];
  }

  function* all(): Iterable<RoomSocket> {
    for (const seated of rooms.values()) for (const chair of CHAIRS) yield* seated[chair];
  }

  function count(room: RoomId): number {
    const seated = rooms.get(room);
    return seated === undefined ? 0 : seated.a.size + seated.b.size + seated.facilitator.size;
  }

  function dropIfSlow(socket: RoomSocket): boolean {
    const bytes = socket.waitingBytes();
    if (bytes <= MAX_WAITING_BYTES) return false;
    log.event('slow-reader-dropped', { room: socket.room, seat: socket.seat, bytes });
    socket.disconnect();
    return true;
  }

  function publish(room: RoomId, chair: Chair, step: Step, except?: object): void {
    let packet: string | null = null;
    for (const socket of of(room, chair)) {
      if (socket === except) continue;
      if (socket.waitingPackets() > FEW_PACKETS && dropIfSlow(socket)) continue;
      packet ??= stepPacket(step);
      socket.send(packet);
    }
  }

  function dismiss(room: RoomId, chairs: readonly Chair[] = CHAIRS): void {
    for (const chair of chairs) for (const socket of [...of(room, chair)]) socket.disconnect();
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
    hasListeners: (room, chair) => (rooms.get(room)?.[chair].size ?? 0) > 0,
  };
}
