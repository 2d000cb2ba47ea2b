// The words of a session, where both let them stand in its report. On paper they begin a page of their own.
import { useReportMessages } from '../../i18n/report-messages.ts';
import styles from './report.module.css';
import type { ReportPartProps } from './report-turns.tsx';

export function WhatWasSaid({ report, nameOf }: ReportPartProps) {
  const { said } = useReportMessages();
  return (
    <section className={styles.said}>
      <h3>{said.title}</h3>
      {report.turns.map(({ turn, card, pieces }) => (
        <div key={turn} className={styles.turn}>
          {card !== null && <h4>{card}</h4>}
          {pieces.map(({ seat, kind, text }, place) => (
            <p key={place}>
              <span className={styles.soft}>{said.kinds[kind](nameOf(seat))}: </span>
              {text}
            </p>
          ))}
        </div>
      ))}
      {report.appreciations.map(({ seat, text }, place) => (
        <p key={place}>
          <span className={styles.soft}>{said.appreciated(nameOf(seat))}: </span>
          {text}
        </p>
      ))}
    </section>
  );
}
