// Shows a felt and a guessed rating meeting: the nearer the numbers, the more light.
import { type ReactNode, useEffect, useState } from 'react';
import { overlapOfRatings } from './circle-geometry.ts';
import styles from './in-tune.module.css';
import { TwoCircles } from './two-circles.tsx';

export interface InTuneProps {
  /** 0 to 10. */
  readonly felt: number;
  /** 0 to 10. */
  readonly guess: number;
  readonly feltLabel: ReactNode;
  readonly guessLabel: ReactNode;
  /** Whose rating `felt` is; it stands on that seat's side. */
  readonly speaker: 'a' | 'b';
  /** One sentence about the two together. */
  readonly children?: ReactNode;
}

export function InTune({ felt, guess, feltLabel, guessLabel, speaker, children }: InTuneProps) {
  const [hasBegun, setHasBegun] = useState(false);
  const listener = speaker === 'a' ? 'b' : 'a';
  // Begins apart, so that the two are seen to meet.
  useEffect(() => setHasBegun(true), []);

  const rating = (value: number, label: ReactNode, seat: 'a' | 'b') => (
    <div className={styles.rating} data-seat={seat}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.number}>{value}</dd>
    </div>
  );
  const feltRating = rating(felt, feltLabel, speaker);
  const guessRating = rating(guess, guessLabel, listener);
  return (
    <figure className={styles.inTune}>
      <TwoCircles
        state="together"
        overlap={hasBegun ? overlapOfRatings(felt, guess) : 0}
        size="min(24rem, 38dvh)"
      />
      <dl className={styles.ratings}>
        {speaker === 'a' ? feltRating : guessRating}
        {speaker === 'a' ? guessRating : feltRating}
      </dl>
      {children !== undefined && <figcaption className={styles.words}>{children}</figcaption>}
    </figure>
  );
}
