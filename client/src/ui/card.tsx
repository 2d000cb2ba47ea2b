// The question card. Its small printed circles show how deep it goes.
import type { ReactNode } from 'react';
import styles from './card.module.css';
import { TwoCircles } from './two-circles.tsx';

export interface CardProps {
  /** `face` is the card being talked about, `offer` one of several to pick from. */
  readonly variant?: 'face' | 'offer';
  /** How far in: 1 the outside of things, 3 the closest. */
  readonly depth?: 1 | 2 | 3;
  /** What that depth is called; stands quietly beside the circles. */
  readonly depthLabel?: string;
  /** What the question is about, where that is not in its own words. */
  readonly topic?: ReactNode;
  /** A short line under the question, such as who asked it. */
  readonly note?: ReactNode;
  /** Makes the whole card a button. */
  readonly onChoose?: () => void;
  readonly isChosen?: boolean;
  readonly isDisabled?: boolean;
  /** What the question is written in, where that is known. */
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

const OVERLAP_OF_DEPTH = { 1: 0.12, 2: 0.46, 3: 0.8 } as const;

export function Card(props: CardProps) {
  const { variant = 'face', depth, depthLabel, topic, note, onChoose, children } = props;
  const content = (
    <>
      {depth !== undefined && (
        <span className={styles.mark}>
          <TwoCircles state="apart" overlap={OVERLAP_OF_DEPTH[depth]} size="2.5rem" />
          {depthLabel}
        </span>
      )}
      {topic !== undefined && <span className={styles.topic}>{topic}</span>}
      <span className={styles.question} lang={props.lang} dir="auto">
        {children}
      </span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </>
  );
  if (onChoose === undefined) {
    return (
      <div className={styles.card} data-variant={variant}>
        {content}
      </div>
    );
  }
  return (
    <button
      type="button"
      className={styles.card}
      data-variant={variant}
      aria-pressed={props.isChosen}
      disabled={props.isDisabled}
      onClick={onChoose}
    >
      {content}
    </button>
  );
}
