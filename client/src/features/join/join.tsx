// From the opened link to the taken seat. Nothing is spent before the tap on "Take the seat".
import type { RoomId } from '@heard/shared/ids';
import type { ComponentType } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { joinRoom } from '../../session/doors.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { DoorProblemScreen } from './door-problem-screen.tsx';
import { InvitationScreen } from './invitation-screen.tsx';
import { useInvitation } from './use-invitation.ts';

export interface JoinProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** The seat is wanted: what comes after it may be fetched meanwhile. */
  readonly onTaking: () => void;
  readonly onSeated: (room: RoomId) => void;
  readonly onStart: () => void;
  /** Stands in for all this where the link is for whoever is to hold the session. */
  readonly Attend: ComponentType<{ readonly room: RoomId; readonly secret: Uint8Array }>;
}

export function Join({ name, onName, onTaking, onSeated, onStart, Attend }: JoinProps) {
  const { join, shell } = useMessages();
  const { stage, lookAgain } = useInvitation();

  switch (stage.kind) {
    case 'looking':
      return (
        <Screen
          align="middle"
          picture={<TwoCircles state="waiting" mySeat="b" size={200} />}
          title={join.looking}
        />
      );
    case 'link-problem': {
      const { title, body } = join.linkProblems[stage.reason];
      return (
        <Screen
          key={stage.reason}
          align="middle"
          focusTitle
          picture={<TwoCircles state="apart" size={200} />}
          title={title}
          lead={<p>{body}</p>}
          action={
            <Button variant="quiet" onClick={onStart}>
              {shell.toStart}
            </Button>
          }
        />
      );
    }
    case 'held': {
      const isOwnLink = stage.seat === 'a' && !stage.isHosted;
      const { title, body } = isOwnLink ? join.own : join.seated;
      return (
        <Screen
          align="middle"
          focusTitle
          picture={<TwoCircles state={isOwnLink ? 'waiting' : 'together'} size={200} />}
          title={title}
          lead={<p>{body}</p>}
          action={<Button onClick={() => onSeated(stage.room)}>{join.toRoom}</Button>}
        />
      );
    }
    case 'door-problem':
      return (
        <DoorProblemScreen
          key={stage.problem}
          problem={stage.problem}
          isLooking={stage.isLooking}
          onTryAgain={lookAgain}
          onStart={onStart}
        />
      );
    case 'chair':
      return <Attend key={stage.link.room} room={stage.link.room} secret={stage.link.secret} />;
    case 'open': {
      const { link } = stage;
      return (
        <InvitationScreen
          invitation={stage.invitation}
          name={name}
          onName={onName}
          onTake={() => {
            onTaking();
            return joinRoom({ ...link, name: name.trim() });
          }}
          onSeated={onSeated}
          onStart={onStart}
        />
      );
    }
  }
}
