// A sheet that rises from the bottom, on the native dialog: Escape and a tap outside close it.
import { type MouseEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import styles from './sheet.module.css';

export interface SheetProps {
  readonly isOpen: boolean;
  /** Called for Escape, a tap outside and the close button; the owner then sets `isOpen`. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly children?: ReactNode;
  /** Buttons at the end. */
  readonly action?: ReactNode;
}

const mainHeading = (): HTMLElement | null => document.querySelector('h1');

export function Sheet({ isOpen, onClose, title, closeLabel, children, action }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!isOpen || element === null) return;
    element.showModal();
    heading.current?.focus();
    // Closing it natively gives the focus back to what opened it, as long as both are on the page.
    return () => element.close();
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return;
    const before = mainHeading();
    return () => {
      const now = mainHeading();
      const isLost = document.activeElement === null || document.activeElement === document.body;
      // Meanwhile the partner went on: what is there now has not been read by anyone.
      if (now !== before || isLost) now?.focus({ preventScroll: true });
    };
  }, [isOpen]);

  const closeFromBackdrop = (event: MouseEvent): void => {
    if (event.target === dialog.current) onClose();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key, see onCancel
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      onClick={closeFromBackdrop}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {isOpen && (
        <div className={styles.body}>
          <div className={styles.top}>
            <h2 id={id} ref={heading} tabIndex={-1}>
              {title}
            </h2>
            <button type="button" className={styles.close} onClick={onClose}>
              {closeLabel}
            </button>
          </div>
          <div className={styles.content}>{children}</div>
          {action !== undefined && <div className={styles.action}>{action}</div>}
        </div>
      )}
    </dialog>
  );
}
