// One's own answers about the sitting, and whether the counsellor may have them. Neither way is the default.
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import { useMeasuresMessages } from '../../i18n/measures-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import type { Measure } from '../../session/third-chair-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import styles from './consent.module.css';
import { measureLines } from './measure-lines.ts';

export interface ShareMeasuresProps extends RoomProps {
  readonly measure: Measure;
  readonly onDone: () => void;
}

export function ShareMeasures({ screen, actions, measure, onDone }: ShareMeasuresProps) {
  const { share } = useFacilitationMessages();
  const { tap } = useRoomMessages();
  const measures = useMeasuresMessages();
  const { run, wait } = useTap(screen, 'measure');
  const name = screen.facilitation?.name ?? null;
  return (
    <Scene
      scene="share-measures"
      align="middle"
      title={share.title(name)}
      lead={share.lead}
      action={
        <>
          <Button
            variant="quiet"
            busyWords={wait === null ? undefined : tap.wait[wait]}
            onClick={async () => {
              if (await run(() => actions.shareMeasure(measure))) onDone();
            }}
          >
            {share.go(name)}
          </Button>
          <Button variant="quiet" onClick={onDone}>
            {share.keep}
          </Button>
        </>
      }
    >
      <ul className={styles.answers} aria-label={share.listTitle}>
        {measureLines(measure, { share, measures }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Scene>
  );
}
