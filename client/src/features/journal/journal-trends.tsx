// The lines of a journal: felt, in tune, closeness, and the six signs, each against its own past only.
import { useJournalMessages } from '../../i18n/journal-messages.ts';
import { useLanguage } from '../../i18n/messages.ts';
import { useSignsMessages } from '../../i18n/signs-messages.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import { plotOf } from '../../journal/plot-of.ts';
import { SIGNS } from '../../journal/six-signs.ts';
import { type Trend, trendOfSign, trendsOf } from '../../journal/trends.ts';
import { TrendPlot } from '../../ui/trend-plot.tsx';
import styles from './journal.module.css';

export function JournalTrends({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { trends: words } = useJournalMessages();
  const { names } = useSignsMessages();
  const { felt, inTune, closeness } = trendsOf(entries);
  return (
    <>
      <Plots
        title={words.title}
        lines={[
          { label: words.felt, trend: felt },
          { label: words.inTune, trend: inTune },
          { label: words.closeness, trend: closeness },
        ]}
      />
      <Plots
        title={words.signsTitle}
        lines={SIGNS.map((sign) => ({ label: names[sign], trend: trendOfSign(entries, sign) }))}
      />
    </>
  );
}

interface PlotsProps {
  readonly title: string;
  readonly lines: readonly { label: string; trend: readonly Trend[] }[];
}

function Plots({ title, lines }: PlotsProps) {
  const { trends: words } = useJournalMessages();
  const { tag } = useLanguage();
  const plots = lines.flatMap(({ label, trend }) => {
    const plot = plotOf(trend, tag, words);
    return plot === null ? [] : [{ label, ...plot }];
  });
  if (plots.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {plots.map((plot) => (
        <TrendPlot key={plot.label} table={words.table} {...plot} />
      ))}
    </section>
  );
}
