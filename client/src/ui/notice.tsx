// A calm word in the page about how things stand, or about what did not work.
import type { ReactNode } from 'react';
import styles from './notice.module.css';

export interface NoticeProps {
  /** `care` is read out at once and stands out a little; `status` waits its turn. */
  readonly tone?: 'status' | 'care';
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** One button that helps. */
  readonly action?: ReactNode;
}

export function Notice({ tone = 'status', title, children, action }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'care' ? 'alert' : 'status'}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.body}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
