// A soft sense of time: a ring that fills once and then stays. It never warns and never stops anyone.
import type { CSSProperties, ReactNode } from 'react';
import styles from './timer-ring.module.css';
import { Unseen } from './unseen.tsx';

export interface TimerRingProps {
  readonly elapsedSeconds: number;
  readonly suggestedSeconds: number;
  /** What stands inside the ring, such as the minutes. */
  readonly children?: ReactNode;
  /** The same in a sentence, read only when asked for. */
  readonly label: string;
  readonly seat?: 'a' | 'b';
}

export function TimerRing(props: TimerRingProps) {
  const { elapsedSeconds, suggestedSeconds, children, label, seat = 'a' } = props;
  const part =
    suggestedSeconds > 0 ? Math.min(1, Math.max(0, elapsedSeconds / suggestedSeconds)) : 0;
  const style = { '--part': part } as CSSProperties;
  return (
    <div className={styles.timer} role="timer" aria-live="off" data-seat={seat} style={style}>
      <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle className={styles.whole} cx="50" cy="50" r="47" />
        <circle className={styles.passed} cx="50" cy="50" r="47" pathLength={1} />
      </svg>
      <span className={styles.words} aria-hidden="true">
        {children}
      </span>
      <Unseen>{label}</Unseen>
    </div>
  );
}
