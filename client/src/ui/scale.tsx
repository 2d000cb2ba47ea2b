// A rating from 0 to 10 on a native slider. It has no value until someone touches it.
import { type CSSProperties, type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './scale.module.css';

export interface ScaleProps {
  readonly label: ReactNode;
  readonly hidesLabel?: boolean;
  /** Null until it is touched. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly lowWords: string;
  readonly highWords: string;
  /** Shown in place of the number while nothing is set, and read out. */
  readonly unsetWords: string;
  /** Whose circle is the thumb. */
  readonly seat?: 'a' | 'b';
  /** `row` is one of several under each other: smaller, its words at the start. */
  readonly size?: 'full' | 'row';
  /** How to take it back, where one may; its words are read out with the label. */
  readonly clear?: { readonly words: string; readonly onClear: () => void };
}

const LOWEST = 0;
const HIGHEST = 10;
const MIDDLE = 5;
const STEPS = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, step) => LOWEST + step);

export function Scale(props: ScaleProps) {
  const { label, value, onChange, lowWords, highWords, unsetWords, size = 'full', clear } = props;
  const id = useId();
  const settleHere = (): void => {
    if (value === null) onChange(MIDDLE);
  };
  const settleOnKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') settleHere();
  };
  const style = { '--part': (value ?? LOWEST) / HIGHEST } as CSSProperties;
  return (
    <div
      className={styles.scale}
      data-unset={value === null || undefined}
      data-seat={props.seat ?? 'a'}
      data-size={size}
      style={style}
    >
      <label
        id={`${id}label`}
        htmlFor={id}
        className={styles.label}
        data-unseen={props.hidesLabel || undefined}
      >
        {label}
      </label>
      <output htmlFor={id} className={styles.readout}>
        {value ?? <span className={styles.unset}>{size === 'row' ? '–' : unsetWords}</span>}
      </output>
      <div className={styles.track}>
        <div className={styles.steps} aria-hidden="true">
          {STEPS.map((step) => (
            <span key={step} data-below={value !== null && step <= value ? '' : undefined} />
          ))}
        </div>
        <input
          id={id}
          className={styles.input}
          type="range"
          min={LOWEST}
          max={HIGHEST}
          step={1}
          value={value ?? MIDDLE}
          aria-valuetext={value === null ? unsetWords : String(value)}
          aria-describedby={`${id}ends`}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
          // A tap that lands where the unset thumb already is changes nothing by itself.
          onPointerUp={settleHere}
          onKeyDown={settleOnKey}
        />
      </div>
      <div className={styles.under}>
        <p id={`${id}ends`} className={styles.ends}>
          <span>{lowWords}</span>
          <span>{highWords}</span>
        </p>
        {clear !== undefined && value !== null && (
          <button
            type="button"
            id={`${id}clear`}
            className={styles.clear}
            aria-labelledby={`${id}clear ${id}label`}
            onClick={clear.onClear}
          >
            {clear.words}
          </button>
        )}
      </div>
    </div>
  );
}
