// The link a pair sent: what taking the third chair means, and one button to take it.
import type { RoomId } from '@heard/shared/ids';
import { useEffect, useState } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { attendRoom, whatIsHeld } from '../../session/facilitator-doors.ts';
import type { DoorProblem } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './checklist.module.css';
import { Checklist } from './checklist.tsx';
import { DoorNotice } from './door-notice.tsx';
import { OwnFields } from './own-fields.tsx';

export interface AttendPageProps {
  readonly room: RoomId;
  readonly secret: Uint8Array;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onSeated: (room: RoomId) => void;
  /** This device is a partner's. */
  readonly onOwnRoom: (room: RoomId) => void;
}

type Held = Awaited<ReturnType<typeof whatIsHeld>>;

export function AttendPage(props: AttendPageProps) {
  const { room, secret, name, onName, onSeated, onOwnRoom } = props;
  const { attend } = useFacilitateMessages();
  const [held, setHeld] = useState<Held | null>(null);
  const [label, setLabel] = useState('');
  const [isTaking, setIsTaking] = useState(false);
  const [problem, setProblem] = useState<DoorProblem | null>(null);

  useEffect(() => {
    let isGone = false;
    const show = (what: Held): void => {
      if (!isGone) setHeld(what);
    };
    // A browser that keeps nothing holds nothing either.
    whatIsHeld({ room, secret }).then(show, () => show('nothing'));
    return () => {
      isGone = true;
    };
  }, [room, secret]);

  const take = async (): Promise<void> => {
    setIsTaking(true);
    setProblem(null);
    const seated = await attendRoom({ room, secret, name: name.trim(), label: label.trim() });
    if (seated.ok) {
      onSeated(seated.room);
    } else {
      setIsTaking(false);
      setProblem(seated.problem);
    }
  };

  if (held === null) return <Screen />;
  if (held !== 'nothing') {
    const words = held === 'chair' ? attend.held : attend.own;
    return (
      <Screen
        align="middle"
        focusTitle
        picture={<TwoCircles state="together" size={200} />}
        title={words.title}
        lead={<p>{words.body}</p>}
        action={
          <Button onClick={() => (held === 'chair' ? onSeated(room) : onOwnRoom(room))}>
            {words.go}
          </Button>
        }
      />
    );
  }
  return (
    <Screen
      focusTitle
      picture={<TwoCircles state="together" size={170} />}
      title={attend.title}
      lead={<p>{attend.lead}</p>}
      action={
        <>
          {problem !== null && <DoorNotice problem={problem} />}
          <Button busyWords={isTaking ? attend.taking : undefined} onClick={() => void take()}>
            {attend.take}
          </Button>
        </>
      }
    >
      <ul className={styles.lines} aria-label={attend.linesTitle}>
        {attend.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.fields}>
        <OwnFields name={name} onName={onName} label={label} onLabel={setLabel} />
      </div>
      <Checklist legend={attend.checklist} />
    </Screen>
  );
}
