// One choice out of several short ones, as native radio buttons that lie in lines like words.
import { type ReactNode, useId } from 'react';
import styles from './chips.module.css';

interface Chip<T extends string> {
  readonly value: T;
  readonly title: ReactNode;
}

export interface ChipsProps<T extends string> {
  readonly legend: ReactNode;
  readonly options: readonly Chip<T>[];
  /** Null while nothing is chosen. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** For a choice that may be passed over: smaller, and its legend beside it. */
  readonly isQuiet?: boolean;
}

export function Chips<T extends string>({
  legend,
  options,
  value,
  onChange,
  isQuiet,
}: ChipsProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.chips} data-quiet={isQuiet || undefined}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.chip}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
