/** What a room needs of whoever listens to it. The sockets stand behind this; so could an adapter. */
import type { RoomId, Seat } from '@heard/shared/ids';
import type { Step } from '@heard/shared/protocol/pushes';

export interface Audience {
  hasListeners(room: RoomId, seat: Seat): boolean;
  /** Tells everyone on that seat but the one who hears it in a reply. */
  publish(room: RoomId, seat: Seat, step: Step, except?: object): void;
  /** Sends everyone in the room away: it is gone. */
  dismiss(room: RoomId): void;
}
