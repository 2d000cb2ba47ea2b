// One screen of a room. A new scene takes the focus to its heading, so that it is read out once.
import type { RoomActions, RoomScreen } from '../session/room-screen.ts';
import { Screen, type ScreenProps } from '../ui/screen.tsx';

/** What every feature of a room is given. */
export interface RoomProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
}

export interface SceneProps extends Omit<ScreenProps, 'focusTitle'> {
  /** Changes when something else is asked of this person. */
  readonly scene: string;
}

export function Scene({ scene, lead, ...rest }: SceneProps) {
  return (
    <Screen
      key={scene}
      focusTitle
      lead={lead === undefined ? undefined : <p>{lead}</p>}
      {...rest}
    />
  );
}
