// After the invitation was closed: nobody can take the seat until it is opened again.
import { useMessages } from '../../i18n/messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export interface InvitationClosedProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  readonly onStart: () => void;
}

export function InvitationClosed({ screen, actions, onStart }: InvitationClosedProps) {
  const { shell } = useMessages();
  const { invite } = useRoomMessages();
  const opening = useTap(screen, 'again');
  return (
    <Screen
      align="middle"
      focusTitle
      picture={<TwoCircles state="apart" size={200} />}
      title={invite.closed.title}
      lead={<p>{invite.closed.lead}</p>}
      action={
        <>
          <Button
            busyWords={opening.wait === null ? undefined : invite.closed.opening}
            onClick={() => void opening.run(actions.again)}
          >
            {invite.closed.again}
          </Button>
          <Button variant="plain" onClick={onStart}>
            {shell.toStart}
          </Button>
        </>
      }
    />
  );
}
