// One thing that can be done: what it is called, what it will do, or why it cannot be done now.
import type { ReactNode } from 'react';
import styles from './action-row.module.css';

export interface ActionRowProps {
  readonly title: string;
  readonly hint?: ReactNode;
  /** Said in place of the hint; taps then do nothing, and the focus stays. */
  readonly whyNot?: string | null;
  /** The key that does the same, as it is printed on it. */
  readonly keyName?: string | null;
  readonly isOpen?: boolean;
  readonly onTap: () => void;
}

export function ActionRow({ title, hint, whyNot, keyName, isOpen, onTap }: ActionRowProps) {
  const isOff = whyNot !== undefined && whyNot !== null;
  return (
    <button
      type="button"
      className={styles.row}
      aria-disabled={isOff || undefined}
      aria-expanded={isOpen}
      aria-keyshortcuts={keyName ?? undefined}
      onClick={() => {
        if (!isOff) onTap();
      }}
    >
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.hint}>{isOff ? whyNot : hint}</span>
      </span>
      {keyName !== undefined && keyName !== null && (
        <span className={styles.key} aria-hidden="true">
          {keyName}
        </span>
      )}
    </button>
  );
}
