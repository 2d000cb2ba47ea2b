// Stands around the try-out: says that nothing is kept, what happens now, and where the way out is.
import { type ReactNode, useContext } from 'react';
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { ScreenFrameContext } from '../../ui/screen-frame.ts';
import styles from './try-out.module.css';

export interface TryFrameProps {
  readonly story: ReactNode;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** The bar is the page's own; the two phones inside have none. */
const bare = {};

export function TryFrame({ story, onLeave, children }: TryFrameProps) {
  const { tryOut } = useOnePhoneMessages();
  const { bar } = useContext(ScreenFrameContext);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>{bar}</header>
      <p className={styles.promise}>
        {tryOut.nothingKept}
        <button type="button" className={styles.leave} onClick={onLeave}>
          {tryOut.leave}
        </button>
      </p>
      {story}
      <ScreenFrameContext value={bare}>{children}</ScreenFrameContext>
    </div>
  );
}
