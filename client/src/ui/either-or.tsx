// A short question with two short answers beside it, as native radio buttons.
import { type ReactNode, useId } from 'react';
import styles from './either-or.module.css';

interface EitherOrOption<T extends string> {
  readonly value: T;
  readonly title: ReactNode;
}

export interface EitherOrProps<T extends string> {
  readonly question: ReactNode;
  readonly options: readonly [EitherOrOption<T>, EitherOrOption<T>];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function EitherOr<T extends string>(props: EitherOrProps<T>) {
  const { question, options, value, onChange } = props;
  const id = useId();
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{question}</legend>
      <div className={styles.answers}>
        {options.map((option) => (
          <label key={option.value} className={styles.answer}>
            <input
              type="radio"
              className={styles.input}
              name={`${id}answer`}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
