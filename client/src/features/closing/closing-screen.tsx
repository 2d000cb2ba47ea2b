// One screen of the closing. A new scene takes the focus to its heading, so that it is read out once.
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { Screen, type ScreenProps } from '../../ui/screen.tsx';

export interface ClosingProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
}

export interface ClosingScreenProps extends Omit<ScreenProps, 'focusTitle'> {
  /** Changes when something else is asked of this person. */
  readonly scene: string;
}

export function ClosingScreen({ scene, lead, ...rest }: ClosingScreenProps) {
  return (
    <Screen
      key={scene}
      focusTitle
      lead={lead === undefined ? undefined : <p>{lead}</p>}
      {...rest}
    />
  );
}
