// A place that is there before its words, so that whoever listens to the page is told once they come.
import type { ReactNode } from 'react';
import styles from './live.module.css';

export function Live({ children }: { readonly children?: ReactNode }) {
  return (
    <div className={styles.live} role="status">
      {children}
    </div>
  );
}
