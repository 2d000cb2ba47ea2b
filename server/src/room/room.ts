/**
 * One room's pipeline: lane → decide → append → publish → reply. Nothing is shown or acknowledged
 * that the store has not made durable, and a refusal changes nothing.
 */
import { decide } from '@heard/shared/game/decide';
import { type Entry, seenEntry, sightedEntry } from '@heard/shared/game/entry';
import { MACHINE_VERSION } from '@heard/shared/game/machine';
import { project } from '@heard/shared/game/project';
import { headFor, isOfConcern, projectFacilitator } from '@heard/shared/game/project-facilitator';
import { emptyRoom, type RoomState, toCache } from '@heard/shared/game/room-state';
import { type Author, CHAIRS, type Chair, type RoomId } from '@heard/shared/ids';
import { MAX_ENTRIES_PER_SYNC } from '@heard/shared/limits';
import type { RoomCommand } from '@heard/shared/protocol/commands';
import type { Step } from '@heard/shared/protocol/pushes';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import type { Refused, Reply, SyncReply } from '@heard/shared/protocol/replies';
import type { Log } from '../log.ts';
import { type Append, type RoomStore, StorageFull } from '../store/room-store.ts';
import type { Audience } from './audience.ts';
import type { Clock } from './clock.ts';
import { createLane, type Lane, runInLane } from './lane.ts';
import { readOn } from './load.ts';

/** Entries between two writes of the state itself: replaying as many costs a load less than a millisecond. */
const CACHE_EVERY_ENTRIES = 64;
/** Commands one room may have waiting: both seats' bursts and a few; more means the disk hangs. */
const MAX_WAITING_COMMANDS = 64;
/** Bytes of entries in one answer to a sync: a phone's link should not be filled by one answer. */
const MAX_SYNC_BYTES = 256 * 1_024;
/** Bytes an entry takes beside its sealed words, roughly. */
const ENTRY_OVERHEAD_BYTES = 200;

/** A room in memory. Only the pipeline changes its state. */
export interface Room {
  readonly id: RoomId;
  readonly lane: Lane;
  state: RoomState;
  /** Epoch milliseconds. */
  expiresAt: number;
  usedAt: number;
  /** The entry after which the state itself was last written to the store. */
  keptSeq: number;
}

export interface PipelineDeps {
  store: RoomStore;
  audience: Audience;
  clock: Clock;
  log: Log;
  roomExpiryMs: number;
  inviteExpiryMs: number;
  /** A deadline was written, in epoch milliseconds. */
  onDueAt(dueAt: number): void;
}

export interface Pipeline {
  /**
   * Never rejects.
   * @param sender who hears of it in the reply and so needs no push; none at the room's own doors
   */
  submit(room: Room, author: Author, command: RoomCommand, sender?: object): Promise<Reply>;
  /** Never rejects. What happened after `since`, as whoever sits there may see it. */
  sync(room: Room, chair: Chair, since: number): Promise<SyncReply>;
}

export function newRoom(id: RoomId, now: number): Room {
  return { id, lane: createLane(), state: emptyRoom, expiresAt: now, usedAt: now, keptSeq: 0 };
}

export function refused(code: RefusalCode): Refused {
  return { ok: false, code };
}

export function createPipeline(deps: PipelineDeps): Pipeline {
  const { store, audience, clock, log } = deps;

  function submit(room: Room, author: Author, command: RoomCommand, sender?: object) {
    if (room.lane.length >= MAX_WAITING_COMMANDS) return Promise.resolve(refused('busy'));
    return runInLane(room.lane, () => take(room, author, command, sender));
  }

  async function take(
    room: Room,
    author: Author,
    command: RoomCommand,
    sender?: object,
  ): Promise<Reply> {
    try {
      const first = await attempt(room, author, command, sender);
      if (first !== 'conflict') return first;
      await catchUp(room);
      const second = await attempt(room, author, command, sender);
      return second === 'conflict' ? refused('busy') : second;
    } catch (error) {
      if (error instanceof StorageFull) {
        log.event('storage-full', { room: room.id });
        return refused('storage-full');
      }
      log.event('append-failed', { room: room.id, error });
      return refused('busy');
    }
  }

  async function attempt(
    room: Room,
    author: Author,
    command: RoomCommand,
    sender?: object,
  ): Promise<Reply | 'conflict'> {
    const now = clock.now();
    const decision = decide(room.state, command, author, now);
    if (!decision.ok) {
      const seq = await store.seqOf(room.id, command.id);
      return seq === null ? refused(decision.code) : duplicate(room, seq);
    }
    const append = appendOf(room.id, decision, now);
    const appended = await store.append(append);
    if (appended.kind === 'conflict') return 'conflict';
    if (appended.kind === 'duplicate') return duplicate(room, appended.seq);
    const before = room.state;
    room.state = decision.state;
    room.expiresAt = append.expiresAt;
    room.usedAt = now;
    if (append.cache !== undefined) room.keptSeq = append.entry.seq;
    if (append.dueAt !== null) deps.onDueAt(append.dueAt);
    const step = announce(room, before, [append.entry], author, sender);
    const seq = append.entry.seq;
    return step === undefined ? { ok: true, seq } : { ok: true, seq, step };
  }

  /** An earlier try had arrived, perhaps in an append whose outcome never reached us. */
  async function duplicate(room: Room, seq: number): Promise<Reply> {
    if (seq > room.state.seq) await catchUp(room);
    return { ok: true, seq, isDuplicate: true };
  }

  /** The store knows entries this room does not: it is right, and the seats hear of them. */
  async function catchUp(room: Room): Promise<void> {
    const missed: Entry[] = [];
    const before = room.state;
    room.state = await readOn(store, room.id, room.state, (entries) => {
      if (missed.length < MAX_ENTRIES_PER_SYNC) missed.push(...entries);
    });
    if (missed.length > 0) announce(room, before, upTo(MAX_SYNC_BYTES, missed), 'room');
  }

  function appendOf(id: RoomId, { entry, state }: { entry: Entry; state: RoomState }, now: number) {
    const { context } = state.snapshot;
    const lifeMs = context.seats.b === null ? deps.inviteExpiryMs : deps.roomExpiryMs;
    const append: Append = {
      room: id,
      entry,
      dueAt: context.deadlineAt,
      expiresAt: now + lifeMs,
    };
    if (entry.seq % CACHE_EVERY_ENTRIES === 0) {
      append.cache = { machineVersion: MACHINE_VERSION, state: toCache(state) };
    }
    return append;
  }

  /** Pushes to whoever listens; returns the sender's own step, which travels in the reply. */
  function announce(
    room: Room,
    before: RoomState,
    entries: Entry[],
    author: Author,
    sender?: object,
  ): Step | undefined {
    let own: Step | undefined;
    const seen = entries.map(seenEntry);
    for (const chair of CHAIRS) {
      const isSenders = chair === author && sender !== undefined;
      if (!isSenders && !audience.hasListeners(room.id, chair)) continue;
      if (chair === 'facilitator' && !isOfConcern(before, room.state)) continue;
      const step =
        chair === 'facilitator'
          ? stepFor(room.state, chair, entries)
          : { entries: seen, view: project(room.state, chair) };
      if (isSenders) own = step;
      audience.publish(room.id, chair, step, sender);
    }
    // Whoever left is answered first.
    if (hasLeft(before, room.state)) setImmediate(() => audience.dismiss(room.id, ['facilitator']));
    return own;
  }

  async function sync(room: Room, chair: Chair, since: number): Promise<SyncReply> {
    if (isNobodyThere(room, chair)) return refused('unauthorized');
    const head = headFor(room.state, chair);
    if (since > head) return refused('ahead');
    try {
      // Never past the state: an entry that is on disk but not yet announced comes by itself.
      const limit = Math.min(MAX_ENTRIES_PER_SYNC, head - since);
      const read = limit === 0 ? [] : await store.read(room.id, since, limit);
      if (isNobodyThere(room, chair)) return refused('unauthorized');
      return { ok: true, step: stepFor(room.state, chair, upTo(MAX_SYNC_BYTES, read)) };
    } catch (error) {
      log.event('read-failed', { room: room.id, error });
      return refused('busy');
    }
  }

  return { submit, sync };
}

function stepFor(state: RoomState, chair: Chair, entries: readonly Entry[]): Step {
  if (chair !== 'facilitator') {
    return { entries: entries.map(seenEntry), view: project(state, chair) };
  }
  const { since } = state.snapshot.context.facilitation;
  return {
    entries: entries.map((entry) => sightedEntry(entry, since)),
    view: projectFacilitator(state),
  };
}

/** Who was sent away while they asked is told nothing more. */
function isNobodyThere({ state }: Room, chair: Chair): boolean {
  return chair === 'facilitator' && state.snapshot.context.facilitation.tokenHash === null;
}

/** The chair was given up or taken away: whoever listened on it has no place here any more. */
function hasLeft(before: RoomState, after: RoomState): boolean {
  const { tokenHash } = after.snapshot.context.facilitation;
  return tokenHash === null && before.snapshot.context.facilitation.tokenHash !== null;
}

/** As many of the first entries as fit, and always one: the reader asks for the rest. */
function upTo(bytes: number, entries: Entry[]): Entry[] {
  let left = bytes;
  const end = entries.findIndex((entry, index) => {
    left -= ENTRY_OVERHEAD_BYTES + sealedBytesOf(entry);
    return left < 0 && index > 0;
  });
  return end === -1 ? entries : entries.slice(0, end);
}

function sealedBytesOf(entry: Entry): number {
  const body = 'body' in entry ? (entry.body?.length ?? 0) : 0;
  const copy = 'copy' in entry ? (entry.copy?.box?.length ?? 0) : 0;
  const { held } = entry;
  return body + copy + (held?.body.length ?? 0) + (held?.copy?.box?.length ?? 0);
}
