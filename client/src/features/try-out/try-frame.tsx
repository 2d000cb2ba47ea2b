// Stands around the try-out: says that nothing is kept, what happens now, and where the way out is.
import type { ReactNode } from 'react';
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { Button } from '../../ui/button.tsx';
import styles from './try-out.module.css';

export interface TryFrameProps {
  readonly story: ReactNode;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

export function TryFrame({ story, onLeave, children }: TryFrameProps) {
  const { tryOut } = useOnePhoneMessages();
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <p>{tryOut.nothingKept}</p>
        <Button variant="plain" onClick={onLeave}>
          {tryOut.leave}
        </Button>
      </div>
      {story}
      {children}
    </div>
  );
}
