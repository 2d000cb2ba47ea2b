// Opens a room for two: what to have in place, who one is to them, and how they will talk.
import type { RoomId } from '@heard/shared/ids';
import type { Setting } from '@heard/shared/protocol/commands';
import { useState } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { hostRoom } from '../../session/facilitator-doors.ts';
import type { DoorProblem } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './checklist.module.css';
import { CHECKS, Checklist } from './checklist.tsx';
import { DoorNotice } from './door-notice.tsx';
import { OwnFields } from './own-fields.tsx';
import { useHeldSessions } from './use-held-sessions.ts';

export interface HostPageProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onHosted: (room: RoomId) => void;
  readonly onRooms: () => void;
}

export function HostPage({ name, onName, onHosted, onRooms }: HostPageProps) {
  const { host } = useFacilitateMessages();
  const { held } = useHeldSessions();
  const [left, setLeft] = useState<number>(CHECKS.length);
  const [label, setLabel] = useState('');
  const [setting, setSetting] = useState<Setting>({ where: 'together', how: 'spoken' });
  const [isOpening, setIsOpening] = useState(false);
  const [problem, setProblem] = useState<DoorProblem | null>(null);

  const open = async (): Promise<void> => {
    setIsOpening(true);
    setProblem(null);
    const hosted = await hostRoom({ name: name.trim(), label: label.trim(), setting });
    if (hosted.ok) {
      onHosted(hosted.room);
    } else {
      setIsOpening(false);
      setProblem(hosted.problem);
    }
  };

  return (
    <Screen
      focusTitle
      title={host.title}
      lead={<p>{host.lead}</p>}
      action={
        <>
          {problem !== null && <DoorNotice problem={problem} />}
          {left > 0 && (
            <p className={styles.soft} role="status">
              {host.checksLeft(left)}
            </p>
          )}
          <Button
            disabled={left > 0}
            busyWords={isOpening ? host.opening : undefined}
            onClick={() => void open()}
          >
            {host.open}
          </Button>
        </>
      }
    >
      {held !== null && held.length > 0 && (
        <Button variant="quiet" onClick={onRooms}>
          {host.toRooms}
        </Button>
      )}
      <Checklist legend={host.checklist} onLeft={setLeft} />
      <div className={styles.fields}>
        <OwnFields name={name} onName={onName} label={label} onLabel={setLabel} />
        <Choice<Setting['where']>
          legend={host.where}
          layout="row"
          options={[
            { value: 'together', title: host.together },
            { value: 'apart', title: host.apart },
          ]}
          value={setting.where}
          onChange={(where) => setSetting({ ...setting, where })}
        />
        <Choice<Setting['how']>
          legend={host.how}
          layout="row"
          options={[
            { value: 'spoken', title: host.spoken },
            { value: 'written', title: host.written },
          ]}
          value={setting.how}
          onChange={(how) => setSetting({ ...setting, how })}
        />
        <p className={styles.soft}>{host.changeable}</p>
      </div>
    </Screen>
  );
}
