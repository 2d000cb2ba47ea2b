/** How far the server's clock is ahead of this phone's, in one room: from what it stamps, and by asking. */
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { View } from '@heard/shared/view';
import type { ClockReading } from '../connection/connection.ts';
import { estimateOffset } from './clock-offset.ts';
import { askOffset } from './clock-sync.ts';

export interface RoomClock {
  /** Milliseconds; 0 while there is nothing to go by. */
  offsetMs(): number;
  /** What came in just now. */
  hear(entries: readonly SeenEntry[], isLive: boolean): void;
  /** Asks where two phones are to do something at the same moment, once a phase. */
  askIfTouching(view: View | null): void;
  /** While the line was down this phone's clock may have been set. */
  askAnew(): void;
}

export function createRoomClock(
  ask: () => Promise<ClockReading | null>,
  changed: () => void,
): RoomClock {
  let offsetMs: number | null = null;
  let isAsked = false;
  /** The phase the clock was last asked in. */
  let askedIn: number | null = null;

  return {
    offsetMs: () => offsetMs ?? 0,
    hear(entries, isLive) {
      // Once the clock was asked that is known better than any entry tells.
      if (isAsked) return;
      const receivedAt = Date.now();
      for (const { at } of entries) offsetMs = estimateOffset(offsetMs, { at, receivedAt, isLive });
    },
    askIfTouching(view) {
      if (view?.state !== 'touching' || askedIn === view.phase) return;
      const { phase } = view;
      askedIn = phase;
      void askOffset(ask).then((asked) => {
        if (asked === null) {
          // Nobody answered: the next thing that happens is reason to ask again.
          if (askedIn === phase) askedIn = null;
          return;
        }
        isAsked = true;
        offsetMs = asked;
        changed();
      });
    },
    askAnew() {
      askedIn = null;
    },
  };
}
