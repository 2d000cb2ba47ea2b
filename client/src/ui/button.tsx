// A button. `primary` is the one next thing, `quiet` a true alternative, `plain` a way round.
import type { ComponentProps, MouseEvent } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  readonly variant?: 'primary' | 'quiet' | 'plain';
  /** Words to show while the tap is on its way; taps do nothing and focus stays. */
  readonly busyWords?: string | undefined;
}

export function Button(props: ButtonProps) {
  const { variant = 'primary', busyWords, type = 'button', onClick, children, ...rest } = props;
  const isBusy = busyWords !== undefined;
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    // A disabled attribute would drop the focus; a submit button must hold still too.
    if (isBusy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={styles.button}
      data-variant={variant}
      aria-disabled={isBusy || undefined}
      onClick={press}
    >
      {isBusy && <span className={styles.busy} aria-hidden="true" />}
      {/* Only what is on its way is said; the words of a button that comes or goes are not. */}
      <span aria-live="polite" className={styles.live}>
        {busyWords}
      </span>
      {!isBusy && <span>{children}</span>}
    </button>
  );
}
