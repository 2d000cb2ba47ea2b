// The first page: what this is, that it is private, and one tap to open a room.
import type { RoomId } from '@heard/shared/ids';
import { MAX_NAME_CHARACTERS } from '@heard/shared/limits';
import type { Setting } from '@heard/shared/protocol/commands';
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { openRoom } from '../../session/doors.ts';
import { reloadNewest } from '../../session/kept-page.ts';
import type { DoorProblem } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { HeldRooms } from './held-rooms.tsx';
import styles from './start.module.css';
import { useHeldRooms } from './use-held-rooms.ts';
import { WayButton } from './way-button.tsx';

export interface StartProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly isArrival: boolean;
  readonly onOpen: (room: RoomId) => void;
  readonly onSigns: () => void;
  readonly onJournal: () => void;
  readonly onCounsellor: () => void;
  readonly onOnePhone: () => void;
  readonly onTryAlone: () => void;
}

type Where = Setting['where'];

const SETTING_OF_WAY: Record<Where, Setting> = {
  together: { where: 'together', how: 'spoken' },
  apart: { where: 'apart', how: 'written' },
};

export function Start(props: StartProps) {
  const { name, onName, isArrival, onOpen, onSigns, onJournal, onCounsellor } = props;
  const { start, doors } = useMessages();
  const { held, forget } = useHeldRooms();
  const [opening, setOpening] = useState<Where | null>(null);
  const [problem, setProblem] = useState<DoorProblem | null>(null);

  const open = async (where: Where): Promise<void> => {
    if (opening !== null) return;
    setOpening(where);
    setProblem(null);
    const opened = await openRoom({ name: name.trim(), setting: SETTING_OF_WAY[where] });
    if (opened.ok) {
      onOpen(opened.room);
    } else {
      setOpening(null);
      setProblem(opened.problem);
    }
  };

  const way = (where: Where, title: string, body: string) => (
    <WayButton
      where={where}
      title={title}
      body={opening === where ? start.opening : body}
      isBusy={opening === where}
      onTap={() => void open(where)}
    />
  );

  // Until it is known whether there is a room to go back to: a blink, and nothing to jump.
  if (held === null) return <Screen />;
  const isBack = held.length > 0;

  return (
    <Screen
      focusTitle={isArrival}
      picture={isBack ? undefined : <TwoCircles state="together" size="min(12.5rem, 19dvh)" />}
      title={isBack ? start.titleBack : start.title}
      lead={
        isBack ? undefined : (
          <>
            <p>{start.lead}</p>
            <p className={styles.promise}>{start.promise}</p>
          </>
        )
      }
      action={
        <fieldset className={styles.ways}>
          <legend className={styles.legend}>{isBack ? start.waysBack : start.ways}</legend>
          {problem !== null && (
            <Notice
              tone="care"
              title={doors.problems[problem].title}
              action={
                problem === 'outdated' ? (
                  <Button variant="quiet" onClick={() => void reloadNewest()}>
                    {doors.reload}
                  </Button>
                ) : undefined
              }
            >
              <p>{doors.problems[problem].body}</p>
            </Notice>
          )}
          {way('together', start.together, start.togetherBody)}
          {way('apart', start.apart, start.apartBody)}
        </fieldset>
      }
    >
      {isBack && <HeldRooms rooms={held} onOpen={onOpen} onForget={forget} />}
      <TextField
        label={start.nameLabel}
        hint={start.nameHint}
        value={name}
        onChange={onName}
        maxCharacters={MAX_NAME_CHARACTERS}
      />
      <div className={styles.alone}>
        <Button variant="plain" onClick={props.onOnePhone}>
          {start.onePhone}
        </Button>
        <Button variant="plain" onClick={props.onTryAlone}>
          {start.tryAlone}
        </Button>
      </div>
      <div className={styles.alone}>
        <Button variant="plain" onClick={onSigns}>
          {start.signs}
        </Button>
        <Button variant="plain" onClick={onJournal}>
          {start.journal}
        </Button>
        <Button variant="plain" onClick={onCounsellor}>
          {start.counsellor}
        </Button>
      </div>
    </Screen>
  );
}
