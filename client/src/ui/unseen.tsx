// Words for people who listen to the page instead of looking at it.
import type { ReactNode } from 'react';
import styles from './unseen.module.css';

export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={styles.unseen}>{children}</span>;
}
