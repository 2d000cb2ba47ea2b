// Two circles to be drawn together or apart, in eleven positions. No value until someone moves them.
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef } from 'react';
import styles from './closeness-circles.module.css';
import { TwoCircles } from './two-circles.tsx';
import { useClosenessDrag } from './use-closeness-drag.ts';

export interface ClosenessCirclesProps {
  readonly label: ReactNode;
  readonly hidesLabel?: boolean;
  /** 0 apart, 10 one circle; null until they are moved. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Eleven, from apart to one. */
  readonly positionWords: readonly string[];
  /** Shown, and read out, while nothing is set. */
  readonly unsetWords: string;
  readonly apartWords: string;
  readonly closerWords: string;
}

const LOWEST = 0;
const HIGHEST = 10;
const FOLLOWING_MS = 160;

export function ClosenessCircles(props: ClosenessCirclesProps) {
  const { label, value, onChange, positionWords, unsetWords } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const listeners = useClosenessDrag(value, onChange, onChange);
  const words = value === null ? unsetWords : (positionWords[value] ?? String(value));
  const nudge = (by: number): void => {
    const next = (value ?? LOWEST) + by;
    onChange(Math.min(HIGHEST, Math.max(LOWEST, next)));
  };
  // The keys go on from where a finger or the mouse left off, where a browser would drop the focus.
  const keepsFocus = {
    onMouseDown(event: MouseEvent): void {
      event.preventDefault();
      input.current?.focus({ preventScroll: true });
    },
  };
  const settleOnKey = ({ key }: KeyboardEvent): void => {
    if (value === null && (key === 'Enter' || key === ' ' || key === 'Home')) onChange(LOWEST);
  };
  return (
    <div className={styles.closeness} data-unset={value === null || undefined}>
      <label htmlFor={id} className={styles.label} data-unseen={props.hidesLabel || undefined}>
        {label}
      </label>
      <div className={styles.stage} {...listeners} {...keepsFocus}>
        <input
          ref={input}
          id={id}
          className={styles.input}
          type="range"
          min={LOWEST}
          max={HIGHEST}
          step={1}
          value={value ?? LOWEST}
          aria-valuetext={words}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
          onKeyDown={settleOnKey}
        />
        <TwoCircles
          state="apart"
          overlap={(value ?? LOWEST) / HIGHEST}
          easeMs={FOLLOWING_MS}
          size="100%"
        />
      </div>
      <output htmlFor={id} className={styles.words}>
        {words}
      </output>
      <div className={styles.nudges}>
        <button type="button" className={styles.nudge} onClick={() => nudge(-1)}>
          {props.apartWords}
        </button>
        <button type="button" className={styles.nudge} onClick={() => nudge(1)}>
          {props.closerWords}
        </button>
      </div>
    </div>
  );
}
