// One line for a passphrase: hidden as it is typed, and shown on purpose.
import { type ReactNode, useId, useState } from 'react';
import styles from './passphrase-field.module.css';

export interface PassphraseFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly showWords: string;
  readonly hideWords: string;
}

export function PassphraseField(props: PassphraseFieldProps) {
  const { label, hint, value, onChange, showWords, hideWords } = props;
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.line}>
        <input
          id={id}
          className={styles.input}
          type={isShown ? 'text' : 'password'}
          value={value}
          // A browser that fills it in would open the journal for whoever holds the phone.
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
          aria-describedby={hint === undefined ? undefined : `${id}hint`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <button
          type="button"
          className={styles.toggle}
          aria-controls={id}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? hideWords : showWords}
        </button>
      </div>
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
