// One part of the counsellor's page, with its heading.
import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

export interface PanelProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** For a part whose heading goes without saying to the eye. */
  readonly hidesTitle?: boolean;
  readonly children: ReactNode;
}

export function Panel({ title, lead, hidesTitle, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.title} data-unseen={hidesTitle || undefined}>
        {title}
      </h2>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
