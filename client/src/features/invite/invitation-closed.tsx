// After the invitation was closed: nobody can take the seat until it is opened again.
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import type { RoomActions } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export interface InvitationClosedProps {
  readonly actions: RoomActions;
  readonly onStart: () => void;
}

export function InvitationClosed({ actions, onStart }: InvitationClosedProps) {
  const { invite, shell } = useMessages();
  const [isOpening, setIsOpening] = useState(false);
  const openAgain = (): void => {
    setIsOpening(true);
    void actions.again();
  };
  return (
    <Screen
      align="middle"
      focusTitle
      picture={<TwoCircles state="apart" size={200} />}
      title={invite.closed.title}
      lead={<p>{invite.closed.lead}</p>}
      action={
        <>
          <Button busyWords={isOpening ? invite.closed.opening : undefined} onClick={openAgain}>
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
