/**
 * Reads what comes for a counsellor in portions: opening a copy takes a few milliseconds, and twelve
 * long rooms on one page must not hold it up. Nothing is shown of a step before all of it is read.
 */
import type { FacilitatorView } from '@heard/shared/facilitator-view';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import {
  type OwnChair,
  readSighted,
  type SightReading,
  startSight,
} from './facilitator-reading.ts';

/** Copies that are opened before others have their turn. */
const COPIES_AT_ONCE = 8;

export interface SightReader {
  /** As far as everything before it is read and the view says where that leaves the room. */
  reading(): SightReading;
  view(): FacilitatorView | null;
  /** Must follow on what came before. */
  take(entries: readonly SeenEntry[]): void;
  /** Where the entries that were taken lead to. */
  arriveAt(view: FacilitatorView): void;
  /** The server's log does not go on. */
  distrust(): void;
  close(): void;
}

export function createSightReader(
  own: OwnChair,
  isTampered: boolean,
  arrived: (view: FacilitatorView) => void,
): SightReader {
  let ahead: SightReading = { ...startSight(own), isTampered };
  let shown = ahead;
  let view: FacilitatorView | null = null;
  let waiting: readonly SeenEntry[] = [];
  let next: FacilitatorView | null = null;
  let isRunning = false;
  let isClosed = false;

  const readSome = () => {
    const some = portionOf(waiting);
    waiting = waiting.slice(some.length);
    ahead = readSighted(ahead, some, view?.epoch ?? 1);
  };

  const arrive = () => {
    if (next === null || waiting.length > 0) return;
    // No copy can be of an epoch the pair has not come to.
    if (ahead.epoch > next.epoch) ahead = { ...ahead, isTampered: true };
    shown = ahead;
    view = next;
    next = null;
    arrived(view);
  };

  const run = async () => {
    isRunning = true;
    while (waiting.length > 0 && !isClosed) {
      readSome();
      if (waiting.length > 0) await othersHadTheirTurn();
    }
    isRunning = false;
    if (!isClosed) arrive();
  };

  return {
    reading: () => shown,
    view: () => view,
    take(entries) {
      waiting = waiting.length === 0 ? entries : [...waiting, ...entries];
    },
    arriveAt(reached) {
      next = reached;
      if (!isRunning) void run();
    },
    distrust() {
      ahead = { ...ahead, isTampered: true };
      shown = { ...shown, isTampered: true };
    },
    close() {
      isClosed = true;
    },
  };
}

function portionOf(entries: readonly SeenEntry[]): readonly SeenEntry[] {
  let copies = 0;
  const end = entries.findIndex(({ copy, held }) => {
    if (copies >= COPIES_AT_ONCE) return true;
    copies += Number(copy?.box !== undefined) + Number(held?.copy?.box !== undefined);
    return false;
  });
  return end === -1 ? entries : entries.slice(0, end);
}

/** Timers are slowed down on a page that is not looked at; messages are not. */
function othersHadTheirTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
