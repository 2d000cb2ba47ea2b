// One session as a report, and taking it along: printed, or as a table. Nothing is sent anywhere.
import { useState } from 'react';
import { useReportMessages } from '../../i18n/report-messages.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { Button } from '../../ui/button.tsx';
import { CheckList } from '../../ui/check-list.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Screen } from '../../ui/screen.tsx';
import styles from './report.module.css';
import { reportCsv } from './report-csv.ts';
import { ReportPage } from './report-page.tsx';
import { sessionReportOf } from './session-report.ts';

export interface SessionReportProps {
  readonly screen: FacilitatorScreen;
  readonly onClose: () => void;
}

export function SessionReport({ screen, onClose }: SessionReportProps) {
  const words = useReportMessages();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const report = sessionReportOf(screen);
  const close = (
    <Button variant="quiet" onClick={onClose}>
      {words.close}
    </Button>
  );
  if (report === null) {
    return (
      <Screen
        key="nothing"
        focusTitle
        align="middle"
        title={words.nothing.title}
        lead={<p>{words.nothing.body}</p>}
        action={close}
      />
    );
  }
  const saveCsv = (): void => {
    const day = new Date(report.startedAt).toISOString().slice(0, 10);
    const name = `${words.fileName}-${day}.csv`;
    saveFile(name, new Blob([reportCsv(report)], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <Screen
      key="report"
      focusTitle
      title={words.title}
      lead={
        <p>
          {words.lead} {report.hasWords ? words.leadWords : words.leadNoWords}
        </p>
      }
      action={close}
    >
      <ReportPage report={report} isWithWords={chosen.has('said')} />
      <div className={styles.ways}>
        {report.hasWords && (
          <CheckList
            legend={words.said.hint}
            items={[{ value: 'said', title: words.said.show }]}
            checked={chosen}
            onChange={setChosen}
          />
        )}
        <Button variant="quiet" onClick={() => print()}>
          {words.print}
        </Button>
        <Button variant="quiet" onClick={saveCsv}>
          {words.csv}
        </Button>
      </div>
    </Screen>
  );
}
