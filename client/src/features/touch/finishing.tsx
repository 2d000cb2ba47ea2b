// Enough, said by both, or stopped by one. Nobody is named for either.
import { useTouchMessages } from '../../i18n/touch-messages.ts';
import type { RoomProps } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import styles from './touch.module.css';
import { useHasLasted } from './use-has-lasted.ts';

/** After this it is said once that it may end. Nothing ever ends it but the two. */
const LONG_MS = 120_000;

export function Finishing({ screen, actions }: RoomProps) {
  const { touching } = useTouchMessages();
  const { view } = screen;
  const isLong = useHasLasted(LONG_MS, view.since - screen.clockOffsetMs);
  const words = view.isMineDone
    ? touching.mineDone
    : view.isTheirsDone
      ? touching.theirsDone
      : isLong
        ? touching.late
        : touching.noHurry;

  return (
    <div className={styles.finishing}>
      <p className={styles.next} role="status">
        {words}
      </p>
      {!view.isMineDone && (
        <TapButton
          screen={screen}
          type="finish"
          variant={isLong || view.isTheirsDone ? 'primary' : 'quiet'}
          send={() => actions.finish()}
        >
          {touching.enough}
        </TapButton>
      )}
      <TapButton screen={screen} type="pass" variant="plain" send={() => actions.pass()}>
        {touching.stop}
      </TapButton>
    </div>
  );
}
