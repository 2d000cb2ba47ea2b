// The totals somebody typed in, the newest first, as they typed them.
import { useChangeMessages } from '../../i18n/change-messages.ts';
import { useLanguage } from '../../i18n/messages.ts';
import type { Total } from '../../journal/session-line.ts';
import { Button } from '../../ui/button.tsx';
import styles from './change.module.css';

export interface TotalsTableProps {
  readonly totals: readonly Total[];
  readonly onRemove: (total: Total) => Promise<void>;
}

export function TotalsTable({ totals, onRemove }: TotalsTableProps) {
  const { totals: words, both } = useChangeMessages();
  const { tag } = useLanguage();
  const number = new Intl.NumberFormat(tag, {
    maximumFractionDigits: 4,
    useGrouping: false,
  });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  return (
    <section className={styles.part}>
      <h2>{words.soFar}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.total}</th>
            <th scope="col" aria-label={words.remove} />
          </tr>
        </thead>
        <tbody>
          {totals.toReversed().map((total) => (
            <tr key={total.at}>
              <td>
                {total.label}
                <span className={styles.under}>
                  {words.of(total.name || both, date.format(total.at))}
                </span>
              </td>
              <td>{number.format(total.value)}</td>
              <td>
                <Button
                  variant="plain"
                  aria-label={words.removeLabel(total.label)}
                  onClick={() => void onRemove(total)}
                >
                  {words.remove}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
