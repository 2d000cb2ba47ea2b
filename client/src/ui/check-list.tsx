// Several things to say yes to, each for itself: native checkboxes dressed as broad rows.
import { type ReactNode, useId } from 'react';
import styles from './check-list.module.css';

interface CheckItem {
  readonly value: string;
  readonly title: ReactNode;
  /** A quiet line above the title. */
  readonly note?: ReactNode;
}

export interface CheckListProps {
  readonly legend: ReactNode;
  readonly items: readonly CheckItem[];
  readonly checked: ReadonlySet<string>;
  readonly onChange: (checked: ReadonlySet<string>) => void;
}

export function CheckList({ legend, items, checked, onChange }: CheckListProps) {
  const id = useId();
  const toggle = (value: string, isWanted: boolean): void => {
    const next = new Set(checked);
    if (isWanted) next.add(value);
    else next.delete(value);
    onChange(next);
  };
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{legend}</legend>
      {items.map(({ value, title, note }) => (
        <label key={value} className={styles.item}>
          <input
            type="checkbox"
            className={styles.input}
            aria-labelledby={`${id}${value}`}
            checked={checked.has(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          <span id={`${id}${value}`} className={styles.words}>
            {note !== undefined && <span className={styles.note}>{note}</span>}
            <span>{title}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
