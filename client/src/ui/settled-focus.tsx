// Takes the focus when what had it is gone, so that nobody is thrown back to the top of the page.
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './settled-focus.module.css';

export function SettledFocus({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const holder = document.activeElement;
    if (holder === null || holder === document.body) place.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div ref={place} tabIndex={-1} className={styles.settled}>
      {children}
    </div>
  );
}
