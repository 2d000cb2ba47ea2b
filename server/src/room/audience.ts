/** What a room needs of whoever listens to it. The sockets stand behind this; so could an adapter. */
import type { Chair, RoomId } from '@heard/shared/ids';
import type { Step } from '@heard/shared/protocol/pushes';

export interface Audience {
  hasListeners(room: RoomId, chair: Chair): boolean;
  /** Tells everyone on that chair but the one who hears it in a reply. */
  publish(room: RoomId, chair: Chair, step: Step, except?: object): void;
  /** Sends everyone on these chairs away: the room is gone, or the chair is somebody else's. */
  dismiss(room: RoomId, chairs?: readonly Chair[]): void;
}
