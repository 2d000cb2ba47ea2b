// After the sitting: a warm end, late words, and the way to play again.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { Appreciations } from './appreciations.tsx';
import styles from './closing.module.css';
import { LateWord } from './late-word.tsx';

export interface EndedProps extends RoomProps {
  readonly onKeepsake: () => void;
  /** How it was, for oneself alone; absent once it was asked. */
  readonly onMeasure?: (() => void) | undefined;
  /** A counsellor set this as a practice, and may be told that it is done. */
  readonly onTell?: (() => void) | undefined;
  readonly onStart: () => void;
}

export function Ended({ screen, actions, onKeepsake, onMeasure, onTell, onStart }: EndedProps) {
  const { closing, tap } = useRoomMessages();
  const { ended } = closing;
  const { run, wait } = useTap(screen, 'again');
  const { view, names } = screen;
  return (
    <Scene
      scene="ended"
      align="middle"
      picture={<TwoCircles state="together" mySeat={view.seat} size={320} />}
      title={ended.title}
      lead={ended.lead(names.partner)}
      action={
        <>
          <Button
            busyWords={wait === null ? undefined : tap.wait[wait]}
            onClick={() => void run(() => actions.again())}
          >
            {ended.again}
          </Button>
          <div className={styles.ways}>
            <Button variant="plain" onClick={onKeepsake}>
              {closing.keepsake}
            </Button>
            {onMeasure !== undefined && (
              <Button variant="plain" onClick={onMeasure}>
                {closing.measure}
              </Button>
            )}
            {onTell !== undefined && (
              <Button variant="plain" onClick={onTell}>
                {closing.tell}
              </Button>
            )}
            <Button variant="plain" onClick={onStart}>
              {ended.toStart}
            </Button>
          </div>
        </>
      }
    >
      <Appreciations screen={screen} />
      <LateWord screen={screen} actions={actions} />
    </Scene>
  );
}
