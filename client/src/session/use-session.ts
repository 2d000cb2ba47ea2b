/** The one way the counsellor's features look at a room. */
import type { RoomId } from '@heard/shared/ids';
import type { FacilitatorActions, FacilitatorStatus } from './facilitator-screen.ts';

export function useSession(_room: RoomId): {
  status: FacilitatorStatus;
  actions: FacilitatorActions;
} {
  throw new Error('not built yet');
}

/** Several rooms at once, in the order given; each is held open while the component is there. */
export function useSessions(
  _rooms: readonly RoomId[],
): readonly { room: RoomId; status: FacilitatorStatus; actions: FacilitatorActions }[] {
  throw new Error('not built yet');
}
