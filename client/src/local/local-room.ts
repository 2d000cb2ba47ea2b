/**
 * A room without a server: the same game, decided and kept on this phone. What is answered or shown
 * is in the log first, and another tab of the same room is heard before anything is decided.
 */
import { decide } from '@heard/shared/game/decide';
import { type Entry, seenEntry } from '@heard/shared/game/entry';
import { project } from '@heard/shared/game/project';
import { replay } from '@heard/shared/game/replay';
import { emptyRoom, type RoomState } from '@heard/shared/game/room-state';
import { type Author, deadlineCommandId, otherSeat, type Seat } from '@heard/shared/ids';
import type { RoomCommand } from '@heard/shared/protocol/commands';
import type { Step } from '@heard/shared/protocol/pushes';
import type { Refused, Reply, SyncReply } from '@heard/shared/protocol/replies';
import type { PartnerSignal, Signal } from '@heard/shared/protocol/socket-events';
import type { RoomLog } from './kept-log.ts';

export interface Listener {
  seat: Seat;
  step(step: Step): void;
  signal(signal: PartnerSignal): void;
}

export interface LocalRoom {
  /** Neither rejects. `sender` is answered, and so not told. */
  submit(author: Author, command: RoomCommand, sender?: Listener): Promise<Reply>;
  sync(seat: Seat, since: number): Promise<SyncReply>;
  /** To the other seat, if somebody listens there; over as soon as it was seen. */
  signal(seat: Seat, signal: Signal): void;
  listen(listener: Listener): () => void;
  /** Another tab may have written. */
  look(): void;
  now(): number;
  close(): void;
}

export interface LocalRoomDeps {
  log: RoomLog;
  /** Epoch milliseconds, this phone's. */
  now(): number;
  /** Something was written here. */
  onWritten?(): void;
}

/** Milliseconds the longest timer of a browser can wait; a later deadline is armed again then. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Tries of one command while other tabs write too. */
const TRIES = 8;

const busy: Refused = { ok: false, code: 'busy' };

/** Rejects where the log cannot be read, or where what it holds does not follow. */
export async function openLocalRoom(deps: LocalRoomDeps): Promise<LocalRoom> {
  const { log, now, onWritten } = deps;
  const entries: Entry[] = [];
  const places = new Map<string, number>();
  const listeners = new Set<Listener>();
  let state = emptyRoom;
  let last: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  /** One thing at a time. */
  const inLane = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };

  const take = (added: readonly Entry[], next: RoomState, sender?: Listener): void => {
    if (added.length === 0) return;
    state = next;
    for (const entry of added) {
      entries.push(entry);
      places.set(entry.id, entry.seq);
    }
    arm();
    for (const listener of listeners) {
      if (listener !== sender) listener.step(stepFor(listener.seat, added));
    }
  };

  const stepFor = (seat: Seat, some: readonly Entry[]): Step => ({
    entries: some.map(seenEntry),
    view: project(state, seat),
  });

  /** What another tab wrote is the room's too. */
  const readOn = async (): Promise<void> => {
    const missed = await log.read(state.seq);
    take(missed, replay(missed, state));
  };

  async function attempt(
    author: Author,
    command: RoomCommand,
    sender?: Listener,
  ): Promise<Reply | 'taken'> {
    await readOn();
    const seq = places.get(command.id);
    if (seq !== undefined) return { ok: true, seq, isDuplicate: true };
    const decision = decide(state, command, author, now());
    if (!decision.ok) return { ok: false, code: decision.code };
    if (!(await log.append(decision.entry))) return 'taken';
    take([decision.entry], decision.state, sender);
    onWritten?.();
    const reply = { ok: true, seq: decision.entry.seq } as const;
    return sender === undefined
      ? reply
      : { ...reply, step: stepFor(sender.seat, [decision.entry]) };
  }

  const submit: LocalRoom['submit'] = (author, command, sender) =>
    inLane(async () => {
      try {
        for (let tries = 0; tries < TRIES; tries += 1) {
          const reply = await attempt(author, command, sender);
          if (reply !== 'taken') return reply;
        }
        return busy;
      } catch (error) {
        return isFull(error) ? { ok: false, code: 'storage-full' } : busy;
      }
    });

  /** The room's own deadline, also one that passed while no page of it was open. */
  function arm(): void {
    clearTimeout(timer);
    const { deadlineAt, phase } = state.snapshot.context;
    if (deadlineAt === null || isClosed) return;
    const waitMs = Math.min(Math.max(0, deadlineAt - now()), LONGEST_TIMER_MS);
    timer = setTimeout(() => {
      if (now() < deadlineAt) return arm();
      const id = deadlineCommandId(phase);
      void submit('room', { type: 'expire', id, seen: state.seq, phase });
    }, waitMs);
  }

  await readOn();
  return {
    submit,
    sync: (seat, since) =>
      inLane(async () => {
        try {
          await readOn();
        } catch {
          return busy;
        }
        if (since > state.seq) return { ok: false, code: 'ahead' };
        return { ok: true, step: stepFor(seat, entries.slice(since)) };
      }),
    signal(seat, signal) {
      const { value, context } = state.snapshot;
      const isLive = value === 'making' || value === 'touching';
      if (!isLive || signal.phase !== context.phase) return;
      for (const listener of listeners) {
        if (listener.seat === otherSeat(seat)) listener.signal({ ...signal, seat });
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look() {
      void inLane(readOn).catch(() => {});
    },
    now,
    close() {
      isClosed = true;
      clearTimeout(timer);
      listeners.clear();
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
