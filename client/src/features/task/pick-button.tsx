// One of a few small pictures to choose from.
import type { ReactNode } from 'react';
import styles from './pick-button.module.css';

export interface PickButtonProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** Its picture; the label says the same. */
  readonly children: ReactNode;
}

export function PickButton({ label, isChosen, onChoose, children }: PickButtonProps) {
  return (
    <button
      type="button"
      className={styles.pick}
      aria-label={label}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}
