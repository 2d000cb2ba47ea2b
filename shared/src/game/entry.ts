/** The durable facts: a room's log is a list of these and nothing else is true. */
import type { Author, Chair } from '../ids.ts';
import type { RoomCommand } from '../protocol/commands.ts';
import { copyLevelOf, reaches, type Scope, type SeenCopy } from '../protocol/facilitation.ts';
import type { SeenEntry } from '../protocol/seen-entry.ts';
import type { Held } from './context.ts';
import { isPublishedTogether } from './published-together.ts';

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
  /** What the facilitator could see once this had happened; absent while that was nothing. */
  sight?: Scope;
};

/** What nobody is named for: a no leaves no trace, and neither does leaving. */
const UNATTRIBUTED: ReadonlySet<string> = new Set([
  'choose',
  'pass',
  'smaller',
  'pause',
  'end',
  'dismiss',
  'decline',
  'step-out',
  'expire',
]);

/** The entry with no copies in it but those that both let through when it was written. */
export function withoutHiddenCopies(entry: Entry, epoch: number): Entry {
  const { sight = 'none', held, type } = entry;
  const through = (copy: SeenCopy) => letThrough(copy, type, sight, epoch);
  let checked = entry;
  if ('copy' in entry && entry.copy !== undefined) {
    checked = { ...checked, copy: through(entry.copy) } as Entry;
  }
  if (held?.copy !== undefined) {
    checked = { ...checked, held: { ...held, copy: through(held.copy) } };
  }
  return checked;
}

/** The copy as it may be kept: without its box where this kind was out of sight, or it was overtaken. */
export function letThrough(copy: SeenCopy, type: string, sight: Scope, epoch: number): SeenCopy {
  const level = copyLevelOf(type);
  const isThrough = level !== null && reaches(sight, level) && copy.epoch === epoch;
  return isThrough ? copy : boxless(copy);
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
  if ('scope' in entry) seen.scope = entry.scope;
  if ('mayExport' in entry) seen.mayExport = entry.mayExport;
  if ('move' in entry) seen.move = entry.move;
  if ('of' in entry) seen.of = entry.of;
  if ('copy' in entry && entry.copy !== undefined && !isHeldBack(entry)) {
    seen.copy = boxless(entry.copy);
  }
  return seen;
}

/**
 * An entry as the facilitator may see it: nothing but its place where it was out of sight, and never
 * a record but their own, only the copies that were let through.
 * @param since the entry with which they came
 */
export function sightedEntry(entry: Entry, since: number): SeenEntry {
  const { seq, sight = 'none' } = entry;
  const isTheirs = entry.seat === 'facilitator';
  const isInSight = seq >= since && (isTheirs || reaches(sight, 'structure'));
  if (!isInSight) return unseen(seq);
  const seen = seenEntry(entry);
  // Not how much either allowed: what holds is what both chose.
  const { body, held, copy, scope, mayExport, ...structure } = seen;
  const sighted: SeenEntry = structure;
  if (isTheirs && body !== undefined) sighted.body = body;
  const mine = 'copy' in entry ? entry.copy : undefined;
  if (mine !== undefined && !isHeldBack(entry)) sighted.copy = mine;
  // Only a yes that says so itself, to whoever can open it, is somebody's.
  if (entry.type === 'consent' && mine?.box === undefined) sighted.seat = null;
  if (entry.held?.copy !== undefined) {
    const { body: _, ...place } = withoutSeat(entry.held);
    sighted.held = { ...place, copy: entry.held.copy };
  }
  return sighted;
}

function unseen(seq: number): SeenEntry {
  return { seq, at: 0, seat: null, id: '', type: 'unseen', seen: 0, phase: 0, sitting: 0, turn: 0 };
}

function boxless({ epoch, commitment }: SeenCopy): SeenCopy {
  return { epoch, commitment };
}

function attributedSeat(entry: Entry): Chair | null {
  if (entry.seat === 'room' || UNATTRIBUTED.has(entry.type)) return null;
  return entry.seat;
}

function isHeldBack(entry: Entry): boolean {
  return isPublishedTogether(entry.type) && entry.held === undefined;
}

function withoutSeat({ id, seen, phase, body, copy }: Held): NonNullable<SeenEntry['held']> {
  const seenHeld = { id, seen, phase, body };
  return copy === undefined ? seenHeld : { ...seenHeld, copy: boxless(copy) };
}
