/** Rooms, entries and states as the stores meet them, made from plain numbers. */
import type { Append, Appended, Cache, RoomStore } from '@heard/server/store/room-store';
import { type Envelope, envelopeSchema } from '@heard/shared/envelope';
import { emptyRoom, toCache } from '@heard/shared/game/room-state';
import { type CommandId, commandIdSchema, type RoomId, roomIdSchema } from '@heard/shared/ids';

/** Epoch milliseconds. */
export const NOW = 1_800_000_000_000;
export const DAY_MS = 86_400_000;

const envelope: Envelope = envelopeSchema.parse('A'.repeat(399));

export function roomNumbered(number: number): RoomId {
  return roomIdSchema.parse(sixteenBytes('room', number));
}

export function commandNumbered(number: number): CommandId {
  return commandIdSchema.parse(sixteenBytes('tap', number));
}

export const appended: Appended = { kind: 'appended' };

export interface Sample extends Partial<Omit<Append, 'entry'>> {
  id?: CommandId;
  body?: Envelope;
}

/** A piece said at `seq`, in room 1 unless told otherwise, with an id of its own. */
export function appendAt(seq: number, sample: Sample = {}): Append {
  const { id = commandNumbered(seq), body = envelope, ...rest } = sample;
  return {
    room: roomNumbered(1),
    entry: {
      type: 'share',
      id,
      seen: seq - 1,
      phase: 3,
      body,
      seq,
      at: NOW + seq,
      seat: seq % 2 === 0 ? 'a' : 'b',
      sitting: 1,
      turn: 1,
    },
    dueAt: null,
    expiresAt: NOW + DAY_MS,
    ...rest,
  };
}

/** Appends to room 1 from one place up to another, and throws unless each is taken. */
export async function fill(store: RoomStore, upTo: number, from = 1): Promise<void> {
  for (let seq = from; seq <= upTo; seq += 1) {
    const { kind } = await store.append(appendAt(seq));
    if (kind !== 'appended') throw new Error(`entry ${seq}: ${kind}`);
  }
}

export function cacheAt(seq: number, machineVersion = 1): Cache {
  return { machineVersion, state: { ...toCache(emptyRoom), seq } };
}

function sixteenBytes(kind: string, number: number): string {
  const bytes = Buffer.alloc(16);
  bytes.write(kind);
  bytes.writeUInt32BE(number, 12);
  return bytes.toString('base64url');
}
