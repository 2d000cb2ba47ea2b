// The frame of every page: a small bar, one readable column, and actions under the thumb.
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import styles from './screen.module.css';
import { ScreenFrameContext } from './screen-frame.ts';

export interface ScreenProps {
  /** Stands above the heading, such as the two circles. */
  readonly picture?: ReactNode;
  /** The page's one heading. */
  readonly title?: ReactNode;
  /** A sentence or two under the heading. */
  readonly lead?: ReactNode;
  /** Begins at the top with the focus on the heading, so that it is seen and read out. */
  readonly focusTitle?: boolean;
  /** Small things at the top: where one is, how the line is, the way out. */
  readonly bar?: ReactNode;
  /** What can be done next, always in reach at the bottom; the first is the main one. */
  readonly action?: ReactNode;
  /** `middle` for screens with little on them. */
  readonly align?: 'top' | 'middle';
  /** `hushed` is the listener's: darker, and nothing asks to be read. */
  readonly tone?: 'plain' | 'hushed';
  readonly children?: ReactNode;
}

export function Screen(props: ScreenProps) {
  const { picture, title, lead, action, children, focusTitle = false } = props;
  const frame = useContext(ScreenFrameContext);
  const bar = props.bar ?? frame.bar;
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!focusTitle) return;
    heading.current?.focus({ preventScroll: true });
    // The last screen may have been read to its end; this one begins at its own beginning.
    scrollTo({ top: 0, behavior: 'instant' });
  }, [focusTitle]);

  return (
    <div
      className={styles.screen}
      data-align={props.align ?? 'top'}
      data-tone={props.tone ?? 'plain'}
    >
      {bar !== undefined && <header className={styles.bar}>{bar}</header>}
      {frame.standing != null && <div className={styles.standing}>{frame.standing}</div>}
      <main className={styles.main}>
        <div className={styles.content}>
          {frame.notices}
          {picture !== undefined && <div className={styles.picture}>{picture}</div>}
          {(title !== undefined || lead !== undefined) && (
            <div className={styles.opening}>
              {title !== undefined && (
                <h1 ref={heading} tabIndex={-1}>
                  {title}
                </h1>
              )}
              {lead !== undefined && <div className={styles.lead}>{lead}</div>}
            </div>
          )}
          {children}
        </div>
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </main>
    </div>
  );
}
