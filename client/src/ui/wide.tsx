// What may be wider than the window, such as a table: it moves by itself, by finger and by keys.
import type { ReactNode } from 'react';
import styles from './wide.module.css';

export interface WideProps {
  /** What is in it, for whoever tabs to it. */
  readonly label: string;
  readonly children: ReactNode;
}

export function Wide({ label, children }: WideProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move only what has the focus
    <section className={styles.wide} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
