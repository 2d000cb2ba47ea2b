/** What a command does to a room: one entry and the next state, or a refusal. Nothing else decides. */
import { type Author, otherSeat } from '../ids.ts';
import { ENTRIES_FOR_THE_TWO, MAX_ENTRIES_PER_ROOM } from '../limits.ts';
import type { RoomCommand } from '../protocol/commands.ts';
import { guardOf } from '../protocol/commands.ts';
import type { RefusalCode } from '../protocol/refusals.ts';
import { type Entry, withoutHiddenCopies } from './entry.ts';
import { type GameEvent, isSeat } from './event.ts';
import { brokenRule } from './guards.ts';
import { isPublishedTogether } from './published-together.ts';
import type { RoomState } from './room-state.ts';
import { sightOf } from './sight.ts';
import { knownCommands, type Snapshot, step } from './step.ts';

export type Decision =
  | { ok: true; entry: Entry; state: RoomState }
  | { ok: false; code: RefusalCode };

/**
 * @param now epoch milliseconds
 * Refused means nothing changed: the state that comes with the next decision is the same reference.
 */
export function decide(
  state: RoomState,
  command: RoomCommand,
  seat: Author,
  now: number,
): Decision {
  const early = whyNotTheirs(state, command, seat) ?? whyTooLate(state, command, seat);
  if (early !== null) return { ok: false, code: early };
  const { seq: last, snapshot: before } = state;
  // Already the entry, so that the machine is stepped with just what replay will step it with.
  // Not spread: the many kinds of commands, each of its own shape, would make that cost as much as the step.
  const entry: Entry = Object.assign({}, command, {
    seat,
    at: now,
    seq: last + 1,
    turn: 0,
    sitting: 0,
  });
  const snapshot = step(before, entry);
  if (snapshot === before) return { ok: false, code: whyRefused(state, entry) };
  if (isTooEarly(state, entry)) return { ok: false, code: 'stale' };
  if (isFull(entry, before, snapshot)) return { ok: false, code: 'room-full' };
  entry.turn = snapshot.context.turn;
  entry.sitting = snapshot.context.sitting;
  const { held } = before.context;
  // Both leave in one entry, so whoever comes first is never the only one who is seen.
  if (isPublishedTogether(command.type) && held !== null) entry.held = held;
  const after = { seq: entry.seq, snapshot };
  const { facilitation } = snapshot.context;
  const sight = sightOf(facilitation);
  if (sight !== 'none') entry.sight = sight;
  const isCopied = 'copy' in command || held?.copy !== undefined;
  return {
    ok: true,
    entry: isCopied ? withoutHiddenCopies(entry, facilitation.epoch) : entry,
    state: after,
  };
}

/**
 * What is not a facilitator's, or out of their sight, is refused before anything else is looked at:
 * the answer must not tell what moment it is.
 */
function whyNotTheirs({ snapshot }: RoomState, { type }: RoomCommand, seat: Author) {
  return seat === 'facilitator' ? brokenRule(snapshot.context, { type, seat }) : null;
}

/** A no is taken in a full room too; each takes something away, so there is an end of them. */
function isFull({ seq, seat, type }: Entry, before: Snapshot, after: Snapshot): boolean {
  const [was, is] = [before.context.facilitation, after.context.facilitation];
  const isNo =
    type === 'dismiss' || type === 'leave' || (type === 'consent' && is.epoch > was.epoch);
  if (isNo) return false;
  const isGuest = seat === 'facilitator';
  return seq > MAX_ENTRIES_PER_ROOM - (isGuest ? ENTRIES_FOR_THE_TWO : 0);
}

const AT_THE_DOORS: ReadonlySet<string> = new Set(['create', 'host', 'claim', 'attend']);

function whyTooLate(state: RoomState, command: RoomCommand, seat: Author): RefusalCode | null {
  const { phase, momentSeq, addedAt } = state.snapshot.context;
  // At the doors nobody has seen the room yet.
  if (AT_THE_DOORS.has(command.type)) return null;
  const guard = guardOf(command.type);
  if (guard === 'none') return null;
  if (guard === 'version' && (command.seen < momentSeq || command.seen > state.seq)) {
    return command.phase === phase ? 'stale' : 'phase-over';
  }
  if (command.phase !== phase) return 'phase-over';
  // Nobody is done with what they have not seen.
  const isUnseen =
    command.type === 'finish' && isSeat(seat) && addedAt[otherSeat(seat)] > command.seen;
  return isUnseen ? 'stale' : null;
}

/** What was announced anew meanwhile has its whole time again: the deadline that passed was another. */
function isTooEarly({ snapshot }: RoomState, { type, at }: GameEvent): boolean {
  const { deadlineAt } = snapshot.context;
  return type === 'expire' && deadlineAt !== null && at < deadlineAt;
}

function whyRefused({ snapshot }: RoomState, event: GameEvent): RefusalCode {
  if (event.type === 'claim' && snapshot.context.seats.b !== null) return 'seat-taken';
  const isOpening = event.type === 'create' || event.type === 'host';
  if (isOpening && snapshot.value !== 'empty') return 'room-exists';
  if (!knownCommands(snapshot.value).includes(event.type)) return 'wrong-state';
  return brokenRule(snapshot.context, event) ?? 'wrong-state';
}
