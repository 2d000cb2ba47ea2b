/** A socket that was let in, as the rest of the transport may use it. */
import type { Chair, RoomId } from '@heard/shared/ids';
import type { PresenceReport, ServerToClientEvents } from '@heard/shared/protocol/socket-events';
import type { Line } from './line.ts';
import type { SeatBudget } from './throttle.ts';

export interface Admission {
  room: RoomId;
  seat: Chair;
  /** The last entry the device held when it came. */
  lastSeq: number;
}

export interface RoomSocket extends Admission, Line {
  readonly budget: SeatBudget;
  presence: PresenceReport;
  /** Which second of a beacon's round this socket is told in. */
  readonly beaconSlot: number;
  emit<Event extends keyof ServerToClientEvents>(
    event: Event,
    ...payload: Parameters<ServerToClientEvents[Event]>
  ): void;
  disconnect(): void;
}
