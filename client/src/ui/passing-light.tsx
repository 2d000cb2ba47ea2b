// For a moment, over whatever is shown: the light goes from one circle to the other. Nothing waits for it.
import { useState } from 'react';
import styles from './passing-light.module.css';
import { TwoCircles } from './two-circles.tsx';

export interface PassingLightProps {
  /** Where it goes; `a` is on the left, on both phones. */
  readonly to: 'a' | 'b';
  readonly mySeat: 'a' | 'b';
}

export function PassingLight({ to, mySeat }: PassingLightProps) {
  const [isOver, setIsOver] = useState(false);
  if (isOver) return null;
  return (
    <div
      className={styles.passing}
      aria-hidden="true"
      data-passing-to={to}
      onAnimationEnd={({ target, currentTarget }) => {
        if (target === currentTarget) setIsOver(true);
      }}
    >
      <TwoCircles
        state="handing-over"
        floor={to === mySeat ? 'mine' : 'theirs'}
        mySeat={mySeat}
        size="min(20rem, 70vw)"
      />
    </div>
  );
}
