// What one open session is shown with.
import type { FacilitatorActions, FacilitatorScreen } from '../../session/facilitator-screen.ts';

export interface SessionProps {
  readonly screen: FacilitatorScreen;
  readonly actions: FacilitatorActions;
  readonly areKeysOn: boolean;
  readonly onKeysOn: (isOn: boolean) => void;
  readonly onRooms: () => void;
  readonly onProjector: () => void;
  /** In a window of its own, for a second display. */
  readonly onNewProjector: () => void;
  readonly onLeave: () => Promise<void>;
  readonly onForget: () => Promise<void>;
}
