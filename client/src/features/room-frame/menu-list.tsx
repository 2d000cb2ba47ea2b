// The rows of a menu: each a broad button with what it does underneath.
import styles from './menu-list.module.css';

export interface MenuItem {
  readonly key: string;
  readonly title: string;
  readonly hint?: string;
  readonly onPick: () => void;
}

export interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export function MenuList({ label, items }: MenuListProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map(({ key, title, hint, onPick }) => (
        <li key={key}>
          <button type="button" className={styles.item} onClick={onPick}>
            <span className={styles.title}>{title}</span>
            {hint !== undefined && <span className={styles.hint}>{hint}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
