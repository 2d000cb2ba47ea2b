/** Who may hold a socket: checked in this order, and the first that fails is the refusal. */
import { headFor } from '@heard/shared/game/project-facilitator';
import type { Chair, RoomId } from '@heard/shared/ids';
import { MAX_FACILITATOR_SOCKETS, MAX_SOCKETS_PER_ROOM } from '@heard/shared/limits';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import { handshakeSchema } from '@heard/shared/protocol/socket-events';
import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import type { Rooms } from '../room/rooms.ts';
import { chairOf } from '../room/seats.ts';
import type { Listeners } from './listeners.ts';
import type { Admission } from './room-socket.ts';

export type Admitted = { ok: true; admission: Admission } | { ok: false; code: RefusalCode };

/** @param auth what the client sent with its handshake, unread */
export async function admit(auth: unknown, rooms: Rooms, listeners: Listeners): Promise<Admitted> {
  // Asked before the shape: a page of another version may well send another shape.
  if (protocolOf(auth) !== PROTOCOL_VERSION) {
    return { ok: false, code: protocolOf(auth) === null ? 'malformed' : 'outdated' };
  }
  const parsed = handshakeSchema.safeParse(auth);
  if (!parsed.success) return { ok: false, code: 'malformed' };
  const { room: id, token, lastSeq } = parsed.data;
  const opened = await rooms.open(id);
  if (!opened.ok) return opened;
  const { state } = opened.room;
  const seat = chairOf(state, token);
  if (seat === null) return { ok: false, code: 'unauthorized' };
  if (lastSeq > headFor(state, seat)) return { ok: false, code: 'ahead' };
  if (isFull(listeners, id, seat)) return { ok: false, code: 'busy' };
  return { ok: true, admission: { room: id, seat, lastSeq } };
}

/** Whether there is no more place on this chair. */
export function isFull(listeners: Listeners, room: RoomId, chair: Chair): boolean {
  const isCrowded =
    chair === 'facilitator' && [...listeners.of(room, chair)].length >= MAX_FACILITATOR_SOCKETS;
  return isCrowded || listeners.count(room) >= MAX_SOCKETS_PER_ROOM;
}

function protocolOf(auth: unknown): number | null {
  if (typeof auth !== 'object' || auth === null || !('protocol' in auth)) return null;
  return typeof auth.protocol === 'number' ? auth.protocol : null;
}
