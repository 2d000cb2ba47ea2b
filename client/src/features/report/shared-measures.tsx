// The circles and closing answers somebody shared, each under their own name.
import { useReportMessages } from '../../i18n/report-messages.ts';
import { Wide } from '../../ui/wide.tsx';
import styles from './report.module.css';
import type { ReportPartProps } from './report-turns.tsx';

export function SharedMeasures({ report, nameOf }: ReportPartProps) {
  const { measures: words, turns } = useReportMessages();
  return (
    <section>
      <h3>{words.title}</h3>
      <Wide label={words.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.circles}</th>
              <th scope="col">{words.understood}</th>
              <th scope="col">{words.valued}</th>
              <th scope="col">{words.caredAbout}</th>
            </tr>
          </thead>
          <tbody>
            {report.measures.map(({ seat, measure }) => (
              <tr key={`${seat}.${measure.when}`}>
                <td className={styles.asked}>{nameOf(seat)}</td>
                <td>{words[measure.when]}</td>
                <td>{measure.circles ?? turns.none}</td>
                <td>{measure.understood ?? turns.none}</td>
                <td>{measure.valued ?? turns.none}</td>
                <td>{measure.caredAbout ?? turns.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}
