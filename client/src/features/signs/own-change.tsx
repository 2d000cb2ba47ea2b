// How the six signs and closeness went over time, for their owner, as far as the open journal knows.
import { useJournalMessages } from '../../i18n/journal-messages.ts';
import { useLanguage } from '../../i18n/messages.ts';
import { useSignsMessages } from '../../i18n/signs-messages.ts';
import { plotOf } from '../../journal/plot-of.ts';
import { SIGNS } from '../../journal/six-signs.ts';
import { trendOfSign, trendsOf } from '../../journal/trends.ts';
import { useJournal } from '../../journal/use-journal.ts';
import { Button } from '../../ui/button.tsx';
import { TrendPlot } from '../../ui/trend-plot.tsx';
import styles from './signs.module.css';

export interface OwnChangeProps {
  /** Left out where the journal is not to be reached from here. */
  readonly onOpenJournal?: (() => void) | undefined;
}

export function OwnChange({ onOpenJournal }: OwnChangeProps) {
  const { change, names } = useSignsMessages();
  const { trends: words } = useJournalMessages();
  const { tag } = useLanguage();
  const journal = useJournal();
  if (journal.kind === 'loading') return null;
  if (journal.kind !== 'open') {
    if (onOpenJournal === undefined) return null;
    const isOff = journal.kind === 'locked' && !journal.isOn;
    return (
      <div className={styles.kept}>
        <p>{journal.kind === 'none' ? change.none : isOff ? change.off : change.locked}</p>
        <Button variant="plain" onClick={onOpenJournal}>
          {change.open}
        </Button>
      </div>
    );
  }
  const trends = [
    { key: 'closeness', label: change.closeness, trend: trendsOf(journal.entries).closeness },
    ...SIGNS.map((sign) => ({
      key: sign,
      label: names[sign],
      trend: trendOfSign(journal.entries, sign),
    })),
  ];
  const plots = trends.flatMap(({ key, label, trend }) => {
    // One look has no past to be seen against.
    const plot = trend.length > 1 ? plotOf(trend, tag, words) : null;
    return plot === null ? [] : [{ key, label, ...plot }];
  });
  if (plots.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{change.title}</h2>
      {plots.map(({ key, ...plot }) => (
        <TrendPlot key={key} table={words.table} {...plot} />
      ))}
    </section>
  );
}
