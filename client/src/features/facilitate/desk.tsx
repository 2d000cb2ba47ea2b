// The frame of the counsellor's pages: as the others on a phone, and two columns where there is room.
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { ScreenFrameContext } from '../../ui/screen-frame.ts';
import styles from './desk.module.css';

export interface DeskProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly bar?: ReactNode;
  /** Stands beside the rest where there is room, and nowhere where there is not. */
  readonly aside?: ReactNode;
  /** Where there is no room for `aside`: always in reach at the bottom. */
  readonly action?: ReactNode;
  /** Lies over the end of what is in sight. */
  readonly strip?: ReactNode;
  readonly children: ReactNode;
}

export function Desk({ title, lead, bar, aside, action, strip, children }: DeskProps) {
  const frame = useContext(ScreenFrameContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <div className={styles.desk}>
      <header className={styles.bar}>{bar ?? frame.bar}</header>
      <main className={styles.main} data-split={aside !== undefined || undefined}>
        {frame.notices}
        <div className={styles.opening}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        <div className={styles.column}>{children}</div>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </main>
      <div className={styles.foot}>
        {strip}
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
