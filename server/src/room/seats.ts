/** Who holds a chair: opening a room, taking a seat in it, and knowing a device by its token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { seenEntry } from '@heard/shared/game/entry';
import type { RoomState } from '@heard/shared/game/room-state';
import { type Bytes32, CHAIRS, type Chair, type RoomId } from '@heard/shared/ids';
import type {
  AttendRequest,
  ClaimRequest,
  CreateRequest,
  HostRequest,
} from '@heard/shared/protocol/commands';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import type { InvitationReply, Reply, Seated } from '@heard/shared/protocol/replies';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { Log } from '../log.ts';
import type { RoomStore } from '../store/room-store.ts';
import { type Pipeline, type Room, refused } from './room.ts';
import type { Rooms } from './rooms.ts';

export interface Seats {
  /** None of these rejects. */
  create(request: CreateRequest): Promise<Seated>;
  /** A facilitator opens a room for two. */
  host(request: HostRequest): Promise<Seated>;
  claim(room: RoomId, request: ClaimRequest): Promise<Seated>;
  attend(room: RoomId, request: AttendRequest): Promise<Seated>;
  /** How the room was opened, without its words once every seat is taken. Changes nothing. */
  invitation(room: RoomId): Promise<InvitationReply>;
}

/** The chair whose device holds this token, or null. Takes as long whichever it is. */
export function chairOf(state: RoomState, token: Bytes32): Chair | null {
  return CHAIRS.filter((chair) => isHashOf(token, tokenHashOf(state, chair)))[0] ?? null;
}

function tokenHashOf({ snapshot }: RoomState, chair: Chair): string | null {
  const { seats, facilitation } = snapshot.context;
  return chair === 'facilitator' ? facilitation.tokenHash : seats[chair];
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

  async function host({ room: id, command }: HostRequest): Promise<Seated> {
    const opened = await rooms.openOrNew(id);
    if (!opened.ok) return opened;
    const { room } = opened;
    const reply = await pipeline.submit(room, 'facilitator', { ...command, type: 'host' });
    rooms.dropIfEmpty(room);
    return seated(room, 'facilitator', command.tokenHash, reply, 'room-exists');
  }

  async function claim(id: RoomId, { joinProof, seat, ...command }: ClaimRequest): Promise<Seated> {
    const opened = await rooms.open(id);
    if (!opened.ok) return opened;
    const { room } = opened;
    const { joinHashes } = room.state.snapshot.context;
    const link = joinHashes.findIndex((hash) => isHashOf(joinProof, hash));
    if (link === -1) return refused('wrong-proof');
    // The proof goes no further: what is stored says who sits there, not how they got in.
    const reply = await pipeline.submit(room, seat, { ...command, type: 'claim', link });
    return seated(room, seat, command.tokenHash, reply, 'seat-taken');
  }

  async function attend(id: RoomId, { joinProof, ...command }: AttendRequest): Promise<Seated> {
    const opened = await rooms.open(id);
    if (!opened.ok) return opened;
    const { room } = opened;
    const { tokenHash, joinHash } = room.state.snapshot.context.facilitation;
    // Once they sit there the proof is spent, and only their own retry is told so.
    if (tokenHash !== null) {
      return tokenHash === command.tokenHash ? { ok: true } : refused('seat-taken');
    }
    if (!isHashOf(joinProof, joinHash)) return refused('wrong-proof');
    const reply = await pipeline.submit(room, 'facilitator', { ...command, type: 'attend' });
    return seated(room, 'facilitator', command.tokenHash, reply, 'seat-taken');
  }

  async function invitation(id: RoomId): Promise<InvitationReply> {
    const opened = await rooms.open(id);
    if (!opened.ok) return opened;
    try {
      const { seats, isHosted } = opened.room.state.snapshot.context;
      const isFirstTaken = isHosted && seats.a !== null;
      // The facilitator may have left before the first seat was taken.
      const first = await store.read(id, 0, isFirstTaken ? 3 : 1);
      if (first.length === 0) return refused('unknown-room');
      const isOpen = seats.b === null;
      // Whoever finds the link later has no use for anybody's name.
      const entries = first.map(seenEntry).map((entry) => (isOpen ? entry : unworded(entry)));
      return { ok: true, entries, isOpen };
    } catch (error) {
      log.event('read-failed', { room: id, error });
      return refused('busy');
    }
  }

  return { create, host, claim, attend, invitation };
}

function unworded({ body, ...entry }: SeenEntry): SeenEntry {
  return entry;
}

/** A repeated id is the same device's retry only if that device did get the seat. */
function seated(
  room: Room,
  chair: Chair,
  tokenHash: Bytes32,
  reply: Reply,
  otherwise: RefusalCode,
): Seated {
  if (!reply.ok) return reply;
  const isHolder = tokenHashOf(room.state, chair) === tokenHash;
  return isHolder ? { ok: true } : refused(otherwise);
}

function isHashOf(secret: Bytes32, hash: string | null): boolean {
  const made = createHash('sha256').update(Buffer.from(secret, 'base64url')).digest();
  const known = Buffer.from(hash ?? '', 'base64url');
  return known.length === made.length && timingSafeEqual(known, made);
}
