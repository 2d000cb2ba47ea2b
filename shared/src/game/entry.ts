/** The durable facts: a room's log is a list of these and nothing else is true. */
import type { Author, Seat } from '../ids.ts';
import type { RoomCommand } from '../protocol/commands.ts';
import type { SeenEntry } from '../protocol/seen-entry.ts';
import type { Held } from './context.ts';

/** A command as it was recorded: who, when, and its place in the log. */
export type Entry = RoomCommand & {
  /** 1 for the first entry; no gaps. */
  seq: number;
  /** Epoch milliseconds. */
  at: number;
  seat: Author;
  sitting: number;
  turn: number;
  /** With the second of two that are published at once: the first, kept back until now. */
  held?: Held;
};

/** What nobody is named for: a no leaves no trace, and neither does leaving. */
const UNATTRIBUTED: ReadonlySet<string> = new Set([
  'choose',
  'pass',
  'smaller',
  'pause',
  'end',
  'step-out',
  'expire',
]);

/** Two records that are published at once or not at all, so that nobody can look first. */
const PUBLISHED_TOGETHER: ReadonlySet<string> = new Set(['match', 'pick', 'open', 'show']);

export function isPublishedTogether(type: string): boolean {
  return PUBLISHED_TOGETHER.has(type);
}

/**
 * An entry as either seat may see it. Built from an allow-list: token and proof hashes never leave,
 * what is published together is absent until both are in, and what is unattributed names nobody.
 */
export function seenEntry(entry: Entry): SeenEntry {
  const seen: SeenEntry = {
    seq: entry.seq,
    at: entry.at,
    seat: attributedSeat(entry),
    id: entry.id,
    type: entry.type,
    seen: entry.seen,
    phase: entry.phase,
    sitting: entry.sitting,
    turn: entry.turn,
  };
  if ('body' in entry && entry.body !== undefined && !isHeldBack(entry)) seen.body = entry.body;
  if (entry.held !== undefined) seen.held = withoutSeat(entry.held);
  if ('setting' in entry) seen.setting = entry.setting;
  if ('activity' in entry) seen.activity = entry.activity;
  if ('verdict' in entry) seen.verdict = entry.verdict;
  if ('minutes' in entry) seen.minutes = entry.minutes;
  return seen;
}

function attributedSeat(entry: Entry): Seat | null {
  if (entry.seat === 'room' || UNATTRIBUTED.has(entry.type)) return null;
  return entry.seat;
}

function isHeldBack(entry: Entry): boolean {
  return isPublishedTogether(entry.type) && entry.held === undefined;
}

function withoutSeat({ id, seen, phase, body }: Held): NonNullable<SeenEntry['held']> {
  return { id, seen, phase, body };
}
