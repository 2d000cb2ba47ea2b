// Each says one thing they appreciated: aloud, in writing, or not today. Nobody knows which.
import { useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Live } from '../../ui/live.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { AppreciationField } from './appreciation-field.tsx';
import { Appreciations } from './appreciations.tsx';
import styles from './closing.module.css';
import { useAppreciation } from './use-appreciation.ts';

export function Appreciating(props: RoomProps) {
  const { view, pending } = props.screen;
  const isDone = view.isMineDone || pending.some(({ type }) => type === 'appreciate');
  return isDone ? <Said {...props} /> : <Saying {...props} />;
}

function Saying({ screen, actions }: RoomProps) {
  const { closing, tap } = useRoomMessages();
  const { appreciating } = closing;
  const appreciation = useAppreciation({ screen, actions });
  const { names, view } = screen;
  const isWritten = view.setting.how === 'written';
  const [wantsToWrite, setWantsToWrite] = useState(false);
  const hasField = isWritten || wantsToWrite || appreciation.hasWords;
  const { hasWords, send } = appreciation;
  const wait = appreciation.tap.wait;
  const busyWords = wait === null ? undefined : tap.wait[wait];
  const goOn = () => void appreciation.tap.run(() => actions.appreciate(null));

  return (
    <Scene
      scene="say"
      align={hasField ? 'top' : 'middle'}
      picture={hasField ? undefined : <TwoCircles state="together" mySeat={view.seat} size={300} />}
      title={appreciating.title}
      lead={
        isWritten ? appreciating.leadWritten(names.partner) : appreciating.leadSpoken(names.partner)
      }
      action={
        <>
          <Live>
            {view.isTheirsDone && (
              <div className={styles.centre}>
                <StatusLine state="here">{appreciating.theirsReady(names.partner)}</StatusLine>
              </div>
            )}
          </Live>
          {hasField ? (
            <>
              <Button
                disabled={!hasWords && busyWords === undefined}
                busyWords={busyWords}
                onClick={() => void send()}
              >
                {appreciating.send}
              </Button>
              <Button variant="plain" onClick={goOn}>
                {appreciating.goOnWithoutWriting}
              </Button>
            </>
          ) : (
            <>
              <Button busyWords={busyWords} onClick={goOn}>
                {appreciating.goOn}
              </Button>
              <Button variant="plain" onClick={() => setWantsToWrite(true)}>
                {appreciating.writeIt}
              </Button>
            </>
          )}
        </>
      }
    >
      {hasField && <AppreciationField appreciation={appreciation} label={appreciating.label} />}
      <Appreciations screen={screen} />
    </Scene>
  );
}

function Said({ screen, actions }: RoomProps) {
  const { closing, tap } = useRoomMessages();
  const { appreciating } = closing;
  const { run, wait } = useTap(screen, 'end');
  const { names, view } = screen;
  return (
    <Scene
      scene="said"
      align="middle"
      picture={<TwoCircles state="together" mySeat={view.seat} size={220} />}
      title={appreciating.mineTitle}
      lead={appreciating.mineLead(names.partner)}
      action={
        <Button
          variant="plain"
          busyWords={wait === null ? undefined : tap.wait[wait]}
          onClick={() => void run(() => actions.end())}
        >
          {appreciating.dontWait}
        </Button>
      }
    >
      <Appreciations screen={screen} />
    </Scene>
  );
}
