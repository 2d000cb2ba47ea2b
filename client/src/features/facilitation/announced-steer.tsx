// What the counsellor is about to do, seconds before it happens, with a way to say no. Then what came of it.
import { STEER_GRACE_MS } from '@heard/shared/limits';
import { useEffect, useState } from 'react';
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import { useTap } from '../../session/use-tap.ts';
import styles from './seat-bar.module.css';
import { outcomeNow, type SeatProps } from './seat-memory.ts';
import { secondsLeft } from './seconds-left.ts';

const LOOK_EVERY_MS = 250;

function useNow(isNeeded: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isNeeded) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isNeeded]);
  return now;
}

export function AnnouncedSteer({ screen, actions, memory }: SeatProps) {
  const words = useFacilitationMessages();
  const { run, wait } = useTap(screen, 'decline');
  const { facilitation, clockOffsetMs } = screen;
  const steer = facilitation?.steer ?? null;
  const now = useNow(steer !== null);
  const name = facilitation?.name ?? null;
  if (steer === null) {
    const outcome = outcomeNow(screen, memory);
    if (outcome === null || outcome === 'overtaken') return null;
    return (
      <div className={styles.announced} data-part="outcome">
        <p>{outcome === 'off' ? words.steer.calledOff : words.steer.happened(name)}</p>
      </div>
    );
  }
  const left = secondsLeft(steer.at, { now, clockOffsetMs, mostMs: STEER_GRACE_MS });
  return (
    <div className={styles.announced} data-part="announced">
      <p>
        {words.steer.moves[steer.move](name)}{' '}
        <span className={styles.seconds}>
          {left > 0 ? words.steer.inSeconds(left) : words.steer.now}
        </span>
      </p>
      <button
        type="button"
        className={styles.notNow}
        aria-disabled={wait !== null || undefined}
        onClick={() => {
          if (wait === null) void run(() => actions.decline(steer.id));
        }}
      >
        {words.notNow}
      </button>
    </div>
  );
}
