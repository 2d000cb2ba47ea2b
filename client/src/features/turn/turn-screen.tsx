// One screen of a turn. A new scene takes the focus to its heading, so that it is read out once.
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { Screen, type ScreenProps } from '../../ui/screen.tsx';

export interface TurnProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
}

export interface TurnScreenProps extends Omit<ScreenProps, 'focusTitle'> {
  /** Changes when something else is asked of this person. */
  readonly scene: string;
}

export function TurnScreen({ scene, lead, ...rest }: TurnScreenProps) {
  return (
    <Screen
      key={scene}
      focusTitle
      lead={lead === undefined ? undefined : <p>{lead}</p>}
      {...rest}
    />
  );
}
