// The field of one line to both: grows a little, counts near its end, and Enter says it.
import { type KeyboardEvent, type RefObject, useId } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import styles from './line-field.module.css';
import { MAX_LINE_CHARACTERS } from './line-length.ts';

export interface LineFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSend: () => void;
  readonly keyName: string | null;
}

const NEAR_THE_END = 40;

export function LineField({ field, value, onChange, onSend, keyName }: LineFieldProps) {
  const { saying } = useFacilitateMessages();
  const id = useId();
  const left = MAX_LINE_CHARACTERS - value.trim().length;
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') field.current?.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSend();
  };
  return (
    <div className={styles.line}>
      <label htmlFor={id} className={styles.label}>
        {saying.label}
      </label>
      <textarea
        id={id}
        ref={field}
        className={styles.field}
        rows={2}
        value={value}
        autoComplete="off"
        enterKeyHint="send"
        aria-keyshortcuts={keyName ?? undefined}
        aria-invalid={left < 0 || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p className={styles.left} role="status" data-over={left < 0 || undefined}>
        {left <= NEAR_THE_END && saying.left(left)}
      </p>
    </div>
  );
}
