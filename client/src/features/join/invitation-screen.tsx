// Who invites, what will happen, that it is private, and one button to take the seat.
import type { RoomId } from '@heard/shared/ids';
import { MAX_NAME_CHARACTERS } from '@heard/shared/limits';
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import type { DoorProblem, Opened } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { DoorProblemScreen } from './door-problem-screen.tsx';
import styles from './invitation-screen.module.css';
import type { OpenInvitation } from './use-invitation.ts';

export interface InvitationScreenProps {
  readonly invitation: OpenInvitation;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onTake: () => Promise<Opened>;
  readonly onSeated: (room: RoomId) => void;
  readonly onStart: () => void;
}

/** Answers after which the same tap may still succeed; all others get a page of their own. */
const STAYING: ReadonlySet<DoorProblem> = new Set([
  'offline',
  'too-fast',
  'busy',
  'storage-full',
  'stale',
]);

export function InvitationScreen(props: InvitationScreenProps) {
  const { invitation, name, onName, onTake, onSeated, onStart } = props;
  const { join, doors } = useMessages();
  const [isTaking, setIsTaking] = useState(false);
  const [problem, setProblem] = useState<DoorProblem | null>(null);

  const take = async (): Promise<void> => {
    setIsTaking(true);
    setProblem(null);
    const joined = await onTake();
    if (joined.ok) {
      onSeated(joined.room);
    } else {
      setIsTaking(false);
      setProblem(joined.problem);
    }
  };

  if (problem !== null && !STAYING.has(problem)) {
    return (
      <DoorProblemScreen
        problem={problem}
        isLooking={isTaking}
        onTryAgain={() => void take()}
        onStart={onStart}
      />
    );
  }

  const { where, how } = invitation.setting;
  const { hosted } = join;
  const isHosted = invitation.by === 'facilitator';
  return (
    <Screen
      focusTitle
      picture={<TwoCircles state="waiting" mySeat="b" size={isHosted ? 130 : 190} />}
      title={isHosted ? hosted.title(invitation.name) : join.title(invitation.name)}
      lead={<p>{isHosted ? hosted.lead : join.lead}</p>}
      action={
        <>
          {problem !== null && (
            <Notice tone="care" title={doors.problems[problem].title}>
              <p>{doors.problems[problem].body}</p>
            </Notice>
          )}
          <Button busyWords={isTaking ? join.taking : undefined} onClick={() => void take()}>
            {problem === null ? join.take : doors.tryAgain}
          </Button>
        </>
      }
    >
      {isHosted && <p className={styles.seat}>{hosted.seat(invitation.name)}</p>}
      <ol className={styles.lines} aria-label={join.linesTitle}>
        {join.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className={styles.soft}>
        {join.setting[where][how]} {join.changeable}
      </p>
      <p className={styles.soft}>{isHosted ? hosted.promise : join.promise}</p>
      <TextField
        label={join.nameLabel}
        hint={isHosted ? hosted.nameHint : join.nameHint}
        value={name}
        onChange={onName}
        maxCharacters={MAX_NAME_CHARACTERS}
      />
    </Screen>
  );
}
