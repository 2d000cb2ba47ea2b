// A session's report as one page, on the screen and on paper.
import type { Seat } from '@heard/shared/ids';
import { useLanguage } from '../../i18n/messages.ts';
import { useReportMessages } from '../../i18n/report-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import styles from './report.module.css';
import { ReportTurns } from './report-turns.tsx';
import type { SessionReport } from './session-report.ts';
import { SharedMeasures } from './shared-measures.tsx';
import { WhatWasSaid } from './what-was-said.tsx';

export interface ReportPageProps {
  readonly report: SessionReport;
  /** Adds the words both let stand in it; shows none where they did not. */
  readonly isWithWords: boolean;
}

const HUNDRED = 100;

export function ReportPage({ report, isWithWords }: ReportPageProps) {
  const words = useReportMessages();
  const { steps } = useRoomMessages();
  const { tag } = useLanguage();
  const { names, floorMinutes, turns } = report;
  const nameOf = (seat: Seat): string => names[seat] || words.nobody[seat];
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
  const floor = floorMinutes.a + floorMinutes.b;
  const percentOf = (seat: Seat): number =>
    floor === 0 ? 0 : Math.round((HUNDRED * floorMinutes[seat]) / floor);
  return (
    <article className={styles.page}>
      <header>
        <h2>{words.both(nameOf('a'), nameOf('b'))}</h2>
        <p className={styles.soft}>{words.span(date.format(report.startedAt), report.minutes)}</p>
      </header>
      <p>
        {[
          words.counts.turns(turns.length),
          words.counts.loops(report.loops),
          words.counts.passes(report.passes),
          words.counts.pauses(report.pauses),
        ].join(' · ')}
      </p>
      <div className={styles.facts}>
        <section>
          <h3>{words.floor}</h3>
          <ul>
            {(['a', 'b'] as const).map((seat) => (
              <li key={seat}>{words.floorOf(nameOf(seat), floorMinutes[seat], percentOf(seat))}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.steps}</h3>
          <ul>
            {report.steps.map(({ step, turns: count, minutes }) => (
              <li key={step ?? ''}>
                {words.step(step === null ? words.noStep : steps.names[step], count, minutes)}
              </li>
            ))}
          </ul>
        </section>
      </div>
      {turns.length > 0 && <ReportTurns report={report} nameOf={nameOf} />}
      {report.measures.length > 0 && <SharedMeasures report={report} nameOf={nameOf} />}
      <p className={styles.soft}>{words.judges}</p>
      {isWithWords && report.hasWords && <WhatWasSaid report={report} nameOf={nameOf} />}
    </article>
  );
}
