// One line about the partner or the connection, with a shape that says the same without colour.
import type { ReactNode } from 'react';
import styles from './status-line.module.css';

export interface StatusLineProps {
  /** `here` a full circle, `away` an empty one, `offline` a broken one, `working` two meeting. */
  readonly state: 'here' | 'away' | 'offline' | 'working';
  readonly children: ReactNode;
}

export function StatusLine({ state, children }: StatusLineProps) {
  return (
    <p className={styles.line}>
      <span className={styles.dot} data-state={state} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
