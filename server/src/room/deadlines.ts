/** Turns deadlines in the store into the room's own commands. One timer, to the earliest of all. */
import { deadlineCommandId, type RoomId } from '@heard/shared/ids';
import type { Log } from '../log.ts';
import type { RoomStore } from '../store/room-store.ts';
import type { Clock } from './clock.ts';
import type { Pipeline, Room } from './room.ts';
import type { Rooms } from './rooms.ts';

/** Deadlines handled before the next look at the store. */
const BATCH = 100;
/** Milliseconds before a deadline that could not be written is tried again. */
const RETRY_MS = 5_000;

export interface Deadlines {
  /** Arms the timer from the store. Never rejects. */
  start(): Promise<void>;
  /** A deadline was written, in epoch milliseconds. */
  arm(dueAt: number): void;
  /** Resolves once nothing is under way. */
  stop(): Promise<void>;
}

export function createDeadlines(deps: {
  store: RoomStore;
  rooms: Rooms;
  pipeline: Pipeline;
  clock: Clock;
  log: Log;
}): Deadlines {
  const { store, rooms, pipeline, clock, log } = deps;
  let armedFor = Number.POSITIVE_INFINITY;
  let callOff = () => {};
  let isStopped = false;
  let underWay: Promise<void> = Promise.resolve();

  function arm(dueAt: number): void {
    if (isStopped || dueAt >= armedFor) return;
    callOff();
    armedFor = dueAt;
    callOff = clock.at(dueAt, () => {
      armedFor = Number.POSITIVE_INFINITY;
      underWay = underWay.then(handleDue);
    });
  }

  async function handleDue(): Promise<void> {
    try {
      const now = clock.now();
      let isEveryOneDone = true;
      for (const { room } of await store.due(now, BATCH)) {
        if (!(await expire(room, now))) isEveryOneDone = false;
      }
      const next = await store.nextDueAt();
      // One that stays due must not turn the timer into a loop.
      if (next !== null) arm(isEveryOneDone ? next : Math.max(next, now + RETRY_MS));
    } catch (error) {
      log.event('deadlines-failed', { error });
      arm(clock.now() + RETRY_MS);
    }
  }

  async function expire(id: RoomId, now: number): Promise<boolean> {
    const opened = await rooms.open(id);
    if (!opened.ok) return false;
    const { room } = opened;
    // Moved while we looked, or while it waited for its turn: whoever moved it has armed the new one.
    if (!isDue(room, now)) return true;
    const { seq, snapshot } = room.state;
    const { phase } = snapshot.context;
    const command = { type: 'expire', id: deadlineCommandId(phase), seen: seq, phase } as const;
    return (await pipeline.submit(room, 'room', command)).ok || !isDue(room, now);
  }

  function isDue({ state }: Room, now: number): boolean {
    const { deadlineAt } = state.snapshot.context;
    return deadlineAt !== null && deadlineAt <= now;
  }

  async function start(): Promise<void> {
    try {
      const next = await store.nextDueAt();
      if (next !== null) arm(next);
    } catch (error) {
      log.event('deadlines-failed', { error });
      arm(clock.now() + RETRY_MS);
    }
  }

  async function stop(): Promise<void> {
    isStopped = true;
    callOff();
    await underWay;
  }

  return { start, arm, stop };
}
