// One line to type something short, such as a name.
import { type ReactNode, useId } from 'react';
import styles from './text-field.module.css';

export interface TextFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxCharacters?: number;
  /** What a phone's keyboard begins with a capital. */
  readonly capitals?: 'words' | 'sentences';
}

export function TextField(props: TextFieldProps) {
  const { label, hint, value, onChange, maxCharacters, capitals = 'words' } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="text"
        value={value}
        maxLength={maxCharacters}
        autoComplete="off"
        autoCapitalize={capitals}
        spellCheck={capitals === 'sentences'}
        enterKeyHint="done"
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
