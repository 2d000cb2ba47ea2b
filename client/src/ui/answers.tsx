// A few answers as broad rows, one tap each.
import type { ReactNode } from 'react';
import styles from './answers.module.css';

interface Answer<T extends string> {
  readonly value: T;
  readonly title: ReactNode;
  readonly body: ReactNode;
  /** A small picture before the words; they must do without it. */
  readonly picture?: ReactNode;
  readonly isUsedUp?: boolean;
}

export interface AnswersProps<T extends string> {
  /** What is being answered, read out before the rows. */
  readonly label: string;
  readonly answers: readonly Answer<T>[];
  readonly onAnswer: (value: T) => void;
  /** The one that was tapped and is on its way. */
  readonly chosen: T | null;
  readonly waitWords: string | null;
}

export function Answers<T extends string>(props: AnswersProps<T>) {
  const { label, answers, onAnswer, chosen, waitWords } = props;
  const isWaiting = waitWords !== null;
  return (
    <ul className={styles.answers} aria-label={label}>
      {answers.map(({ value, title, body, picture, isUsedUp = false }) => (
        <li key={value}>
          {isUsedUp ? (
            <div className={styles.answer} data-used="">
              <span className={styles.title}>{title}</span>
              <span className={styles.body}>{body}</span>
            </div>
          ) : (
            <button
              type="button"
              className={styles.answer}
              data-pictured={picture !== undefined || undefined}
              aria-disabled={isWaiting || undefined}
              data-chosen={(isWaiting && chosen === value) || undefined}
              onClick={() => {
                if (!isWaiting) onAnswer(value);
              }}
            >
              {picture !== undefined && (
                <span className={styles.picture} aria-hidden="true">
                  {picture}
                </span>
              )}
              <span className={styles.title}>{title}</span>
              <span className={styles.body} aria-live="polite">
                {isWaiting && chosen === value ? waitWords : body}
              </span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
