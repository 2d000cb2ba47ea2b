/**
 * Plays a room by the real rules, with the words of its records in plain sight: what two phones would
 * know of it, without keys and without a server. Pure: the same moves always lead to the same room.
 */
import type { Envelope } from '@heard/shared/envelope';
import { decide } from '@heard/shared/game/decide';
import { seenEntry } from '@heard/shared/game/entry';
import { emptyRoom, type RoomState } from '@heard/shared/game/room-state';
import {
  type Author,
  type Bytes32,
  type CommandId,
  deadlineCommandId,
  type RoomId,
} from '@heard/shared/ids';
import type { Activity, RoomCommand, Setting, Verdict } from '@heard/shared/protocol/commands';
import type { Scope, Move as Steer } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { Opened } from '../src/session/opened.ts';

export const ROOM = 'a-room-of-the-galleryA' as RoomId;
export const HASH = `${'H'.repeat(42)}A` as Bytes32;

/** A command without what any of them carries: the words it holds stand beside it. */
export interface Done {
  readonly by: Author;
  readonly does: RoomCommand['type'];
  readonly holds?: Opened;
  readonly id?: CommandId;
  /** Milliseconds since the move before. */
  readonly afterMs?: number;
  readonly setting?: Setting;
  readonly activity?: Activity;
  readonly verdict?: Verdict;
  readonly minutes?: number;
  readonly link?: number;
  readonly scope?: Scope;
  readonly mayExport?: boolean;
  readonly move?: Steer;
  readonly of?: CommandId;
}

/** Some depend on where the room stands. */
export type Move = Done | ((at: Played) => Done);

export interface Played {
  readonly state: RoomState;
  readonly entries: readonly SeenEntry[];
  readonly opened: ReadonlyMap<string, Opened>;
}

const BODY = 'sealed' as Envelope;
const USUAL_PAUSE_MS = 25_000;
/** How long ago the last move was, once somebody looks. */
const JUST_NOW_MS = 12_000;

/**
 * The room after all of them, each of which must be taken. `until`: the moment somebody looks at it,
 * `agoMs` after the last of them.
 */
export function play(moves: readonly Move[], until: number, agoMs = JUST_NOW_MS): Played {
  const whole = played(moves, 0);
  const last = whole.entries.at(-1)?.at ?? 0;
  return played(moves, until - agoMs - last);
}

function played(moves: readonly Move[], start: number): Played {
  let at: Played = { state: emptyRoom, entries: [], opened: new Map() };
  let now = start;
  for (const move of moves) {
    const done = typeof move === 'function' ? move(at) : move;
    now += done.afterMs ?? USUAL_PAUSE_MS;
    if (done.does === 'expire') now = Math.max(now, at.state.snapshot.context.deadlineAt ?? 0);
    at = after(at, done, now);
  }
  return at;
}

function after({ state, entries, opened }: Played, done: Done, now: number): Played {
  const { by, does, holds, afterMs, id: named, ...fields } = done;
  const { phase } = state.snapshot.context;
  const id = named ?? (does === 'expire' ? deadlineCommandId(phase) : commandId(state.seq + 1));
  const command = {
    ...fields,
    type: does,
    id,
    seen: state.seq,
    phase,
    joinHash: HASH,
    joinHashes: [HASH, HASH],
    tokenHash: HASH,
    ...(holds === undefined ? {} : { body: BODY }),
  } as unknown as RoomCommand;
  const decision = decide(state, command, by, now);
  if (!decision.ok) {
    throw new Error(`${does} by ${by} in ${state.snapshot.value}: ${decision.code}`);
  }
  return {
    state: decision.state,
    entries: [...entries, seenEntry(decision.entry)],
    opened: holds === undefined ? opened : new Map([...opened, [id, holds]]),
  };
}

/** A different one for each number. */
export function commandId(number: number): CommandId {
  return `${String(number).padStart(21, '0')}A` as CommandId;
}
