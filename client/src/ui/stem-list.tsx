// Beginnings of sentences to lean on: to be tapped where one writes, only read where one speaks.
import type { ReactNode } from 'react';
import styles from './stem-list.module.css';

export interface StemListProps {
  readonly label: ReactNode;
  readonly stems: readonly string[];
  /** Left out in spoken play: the stems are then plain text. */
  readonly onPick?: (stem: string) => void;
}

export function StemList({ label, stems, onPick }: StemListProps) {
  return (
    <section className={styles.stems}>
      <p className={styles.label}>{label}</p>
      <ul className={styles.list} data-readonly={onPick === undefined || undefined}>
        {stems.map((stem) => (
          <li key={stem}>
            {onPick === undefined ? (
              <span className={styles.stem}>{stem}</span>
            ) : (
              <button type="button" className={styles.stem} onClick={() => onPick(stem)}>
                {stem}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
