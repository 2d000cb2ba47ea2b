/**
 * Rows from the disk → what the port speaks of. They may be damaged: each is checked for what a
 * store promises, and the errors name a room by its hash and never repeat what was in it. Whether
 * an entry obeys the rules of the game is replay's to say, or old logs could not outlive a rule.
 */
import { createHash } from 'node:crypto';
import { emptyContext } from '@heard/shared/game/empty-context';
import type { Entry } from '@heard/shared/game/entry';
import type { CachedState } from '@heard/shared/game/room-state';
import { CHAIRS, type RoomId, roomIdSchema, SEATS } from '@heard/shared/ids';
import { STATES } from '@heard/shared/view';
import * as z from 'zod/mini';
import type { Row } from './open-database.ts';
import type { Cache, RoomRecord } from './room-store.ts';

const count = z.int().check(z.gte(0));
const text = z.string();

/** Names, ids and envelopes: text that stands in JSON and in a packet as it is. */
const plain = z.string().check(z.regex(/^[\w.-]*$/));

const entryRowSchema = z.object({ seq: count, command_id: text, entry: text });
const entrySchema = z.looseObject({
  id: plain,
  type: plain,
  seen: count,
  phase: count,
  seq: count,
  at: z.number(),
  seat: z.enum([...CHAIRS, 'room']),
  sitting: count,
  turn: count,
  body: z.optional(plain),
  held: z.optional(
    z.looseObject({ seat: z.enum(SEATS), id: plain, seen: count, phase: count, body: plain }),
  ),
});

const roomRowSchema = z.object({
  head: z.nullable(count),
  due_at: z.nullable(z.number()),
  expires_at: z.nullable(z.number()),
  machine_version: z.nullable(count),
  state: z.nullable(text),
});
const contextFields = Object.keys(emptyContext());
const stateSchema = z.looseObject({
  seq: count,
  value: z.enum(STATES),
  context: z
    .looseObject({})
    .check(z.refine((context) => contextFields.every((field) => field in context))),
});

const dueRowSchema = z.object({ room_id: roomIdSchema, due_at: z.number() });

/** Throws if the row is damaged. */
export function entryOf(row: Row, room: RoomId): Entry {
  const read = entryRowSchema.safeParse(row);
  const entry = read.success ? parsed(read.data.entry) : undefined;
  if (!read.success || !isEntry(entry)) throw damaged(room, 'an entry');
  if (entry.seq !== read.data.seq || entry.id !== read.data.command_id) {
    throw damaged(room, 'an entry');
  }
  return entry;
}

/** Throws if the row is damaged; a damaged cache is only left out. */
export function recordOf(row: Row | undefined, room: RoomId): RoomRecord {
  if (row === undefined) return { kind: 'unknown' };
  const read = roomRowSchema.safeParse(row);
  if (!read.success) throw damaged(room, 'its row');
  const { head, due_at: dueAt, expires_at: expiresAt } = read.data;
  if (expiresAt === null) return { kind: 'expired' };
  if (head === null) throw damaged(room, 'its log');
  return { kind: 'live', head, expiresAt, dueAt, cache: cacheOf(read.data, head) };
}

function cacheOf(
  { machine_version, state }: { machine_version: number | null; state: string | null },
  head: number,
): Cache | null {
  if (machine_version === null || state === null) return null;
  const cached = parsed(state);
  if (!isCachedState(cached) || cached.seq > head) return null;
  return { machineVersion: machine_version, state: cached };
}

/** Throws if the row is damaged. */
export function dueOf(row: Row): { room: RoomId; dueAt: number } {
  const read = dueRowSchema.safeParse(row);
  if (!read.success) throw new Error('a deadline in the database is damaged');
  return { room: read.data.room_id, dueAt: read.data.due_at };
}

/** A whole number from a row of our own counting, or null. Throws if it is anything else. */
export function numberIn(row: Row | undefined, column: string): number | null {
  const value = row?.[column] ?? null;
  if (value === null || typeof value === 'number') return value;
  throw new Error(`${column} in the database is damaged`);
}

function isEntry(value: unknown): value is Entry {
  return entrySchema.safeParse(value).success;
}

function isCachedState(value: unknown): value is CachedState {
  return stateSchema.safeParse(value).success;
}

/** Undefined if it is no JSON: the parser's own error would repeat the text. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function damaged(room: RoomId, what: string): Error {
  const hash = createHash('sha256').update(room).digest('hex').slice(0, 8);
  return new Error(`room ${hash}: ${what} is damaged in the database`);
}
