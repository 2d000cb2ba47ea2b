// A field for longer words that grows with them. It never cuts off what was typed.
import { type ReactNode, useId } from 'react';
import styles from './text-area.module.css';

export interface TextAreaProps {
  readonly label: ReactNode;
  readonly hidesLabel?: boolean;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How much fits, in the unit of `used`. */
  readonly limit?: number;
  /** How much is taken; characters of `value` when left out. */
  readonly used?: number;
  /** Words for what is left; negative when over. Shown only near the limit. */
  readonly remainingWords?: (remaining: number) => string;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly isReadOnly?: boolean;
}

const NEAR_THE_LIMIT = 0.15;

export function TextArea(props: TextAreaProps) {
  const { label, hint, value, onChange, limit, error, remainingWords } = props;
  const id = useId();
  const remaining = limit === undefined ? Infinity : limit - (props.used ?? value.length);
  const isNear = limit !== undefined && remaining <= limit * NEAR_THE_LIMIT;
  const counter = isNear ? remainingWords?.(remaining) : undefined;
  const described = [hint !== undefined && `${id}hint`, error !== undefined && `${id}error`];
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label} data-unseen={props.hidesLabel || undefined}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {/* The wrapper's invisible copy of the words gives the field its height. */}
      <div className={styles.grow} data-words={value}>
        <textarea
          id={id}
          className={styles.input}
          value={value}
          rows={3}
          placeholder={props.placeholder}
          readOnly={props.isReadOnly}
          autoComplete="off"
          aria-invalid={error !== undefined || remaining < 0 || undefined}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <div className={styles.foot}>
        {error !== undefined && (
          <p id={`${id}error`} className={styles.error} role="alert">
            {error}
          </p>
        )}
        <p className={styles.counter} role="status" data-over={remaining < 0 || undefined}>
          {counter}
        </p>
      </div>
    </div>
  );
}
