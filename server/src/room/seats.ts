/** Who holds a seat: opening a room, taking its second seat, and knowing a device by its token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { seenEntry } from '@heard/shared/game/entry';
import type { RoomState } from '@heard/shared/game/room-state';
import { type Bytes32, type RoomId, SEATS, type Seat } from '@heard/shared/ids';
import type { ClaimRequest, CreateRequest } from '@heard/shared/protocol/commands';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import type { InvitationReply, Reply, Seated } from '@heard/shared/protocol/replies';
import type { Log } from '../log.ts';
import type { RoomStore } from '../store/room-store.ts';
import { type Pipeline, type Room, refused } from './room.ts';
import type { Rooms } from './rooms.ts';

export interface Seats {
  /** None of these rejects. */
  create(request: CreateRequest): Promise<Seated>;
  claim(room: RoomId, request: ClaimRequest): Promise<Seated>;
  /** The entry that opened the room, without its words once the seat is taken. Changes nothing. */
  invitation(room: RoomId): Promise<InvitationReply>;
}

/** The seat whose device holds this token, or null. Takes as long whichever it is. */
export function seatOf({ snapshot }: RoomState, token: Bytes32): Seat | null {
  const { seats } = snapshot.context;
  return SEATS.filter((seat) => isHashOf(token, seats[seat]))[0] ?? null;
}

export function createSeats(deps: {
  rooms: Rooms;
  pipeline: Pipeline;
  store: RoomStore;
  log: Log;
}): Seats {
  const { rooms, pipeline, store, log } = deps;

  async function create({ room: id, command }: CreateRequest): Promise<Seated> {
    const opened = await rooms.openOrNew(id);
    if (!opened.ok) return opened;
    const { room } = opened;
    const reply = await pipeline.submit(room, 'a', { ...command, type: 'create' });
    rooms.dropIfEmpty(room);
    return seated(room, 'a', command.tokenHash, reply, 'room-exists');
  }

  async function claim(id: RoomId, { joinProof, ...command }: ClaimRequest): Promise<Seated> {
    const opened = await rooms.open(id);
    if (!opened.ok) return opened;
    const { room } = opened;
    if (!isHashOf(joinProof, room.state.snapshot.context.joinHash)) return refused('wrong-proof');
    // The proof goes no further: what is stored says who sits there, not how they got in.
    const reply = await pipeline.submit(room, 'b', { ...command, type: 'claim' });
    return seated(room, 'b', command.tokenHash, reply, 'seat-taken');
  }

  async function invitation(id: RoomId): Promise<InvitationReply> {
    const opened = await rooms.open(id);
    if (!opened.ok) return opened;
    try {
      const [first] = await store.read(id, 0, 1);
      if (first === undefined) return refused('unknown-room');
      const isOpen = opened.room.state.snapshot.context.seats.b === null;
      const { body, ...unworded } = seenEntry(first);
      // Whoever finds the link later has no use for the inviter's name.
      const entry = isOpen && body !== undefined ? { ...unworded, body } : unworded;
      return { ok: true, entry, isOpen };
    } catch (error) {
      log.event('read-failed', { room: id, error });
      return refused('busy');
    }
  }

  return { create, claim, invitation };
}

/** A repeated id is the same device's retry only if that device did get the seat. */
function seated(
  room: Room,
  seat: Seat,
  tokenHash: Bytes32,
  reply: Reply,
  otherwise: RefusalCode,
): Seated {
  if (!reply.ok) return reply;
  const isHolder = room.state.snapshot.context.seats[seat] === tokenHash;
  return isHolder ? { ok: true } : refused(otherwise);
}

function isHashOf(secret: Bytes32, hash: string | null): boolean {
  const made = createHash('sha256').update(Buffer.from(secret, 'base64url')).digest();
  const known = Buffer.from(hash ?? '', 'base64url');
  return known.length === made.length && timingSafeEqual(known, made);
}
