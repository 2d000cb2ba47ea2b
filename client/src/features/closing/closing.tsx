// The end of a sitting: what it held, room for a late word, and goodbye when both are done.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Live } from '../../ui/live.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { Appreciations } from './appreciations.tsx';
import styles from './closing.module.css';
import { LateWord } from './late-word.tsx';
import { SittingCards, SittingFacts } from './sitting-summary.tsx';

export interface ClosingProps extends RoomProps {
  readonly onKeepsake: () => void;
  /** How it was, for oneself alone; absent once it was asked. */
  readonly onMeasure?: (() => void) | undefined;
  /** A counsellor set this as a practice, and may be told that it is done. */
  readonly onTell?: (() => void) | undefined;
  /** This person is done with the sitting. */
  readonly onDone?: (() => void) | undefined;
}

export function Closing({ screen, actions, onKeepsake, onMeasure, onTell, onDone }: ClosingProps) {
  const { closing, tap } = useRoomMessages();
  const { summary } = closing;
  const { run, wait } = useTap(screen, 'close');
  const { view, names } = screen;
  return (
    <Scene
      scene={view.isMineDone ? 'done' : 'look'}
      align="middle"
      picture={<TwoCircles state="together" mySeat={view.seat} size={200} />}
      title={view.isMineDone ? summary.mineTitle : summary.title}
      lead={view.isMineDone ? summary.mineLead(names.partner) : <SittingFacts screen={screen} />}
      action={
        view.isMineDone ? (
          <>
            <Button variant="quiet" onClick={onKeepsake}>
              {closing.keepsake}
            </Button>
            <div className={styles.ways}>
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
            </div>
          </>
        ) : (
          <>
            <Live>
              {view.isTheirsDone && (
                <div className={styles.centre}>
                  <StatusLine state="here">{summary.theirsDone(names.partner)}</StatusLine>
                </div>
              )}
            </Live>
            <Button
              busyWords={wait === null ? undefined : tap.wait[wait]}
              onClick={() => {
                void run(() => actions.close());
                onDone?.();
              }}
            >
              {summary.done}
            </Button>
            <div className={styles.ways}>
              <Button variant="plain" onClick={onKeepsake}>
                {closing.keepsake}
              </Button>
              {onTell !== undefined && (
                <Button variant="plain" onClick={onTell}>
                  {closing.tell}
                </Button>
              )}
            </div>
          </>
        )
      }
    >
      <Appreciations screen={screen} />
      <SittingCards screen={screen} />
      <LateWord screen={screen} actions={actions} />
    </Scene>
  );
}
