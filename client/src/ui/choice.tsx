// One choice out of a few, as native radio buttons dressed as broad rows.
import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';

interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  /** A small picture at the end of the row; the words must do without it. */
  readonly picture?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface ChoiceProps<T extends string> {
  readonly legend: ReactNode;
  /** Keeps the legend for screen readers only, when a heading already says it. */
  readonly hidesLegend?: boolean;
  readonly hint?: ReactNode;
  readonly options: readonly ChoiceOption<T>[];
  /** Null while nothing is chosen. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** `row` puts short options side by side where they fit; `pictures` too, each under its picture. */
  readonly layout?: 'stack' | 'row' | 'pictures';
}

export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { legend, hint, options, value, onChange } = props;
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={hint === undefined ? undefined : id}>
      <legend className={styles.legend} data-unseen={props.hidesLegend || undefined}>
        {legend}
      </legend>
      {hint !== undefined && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.options} data-layout={props.layout ?? 'stack'}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className={styles.input}
              name={`${id}choice`}
              value={option.value}
              checked={value === option.value}
              disabled={option.isDisabled}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.words}>
              <span className={styles.title}>{option.title}</span>
              {option.body !== undefined && <span className={styles.body}>{option.body}</span>}
            </span>
            {option.picture !== undefined && (
              <span className={styles.picture} aria-hidden="true">
                {option.picture}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
