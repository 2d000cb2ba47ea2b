// The open journal: how things went for its owner, everything it holds, and what to do with it.
import { useJournalMessages } from '../../i18n/journal-messages.ts';
import type { JournalState } from '../../journal/journal.ts';
import { ownJournal } from '../../journal/own-journal.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './journal.module.css';
import { JournalList } from './journal-list.tsx';
import { JournalTrends } from './journal-trends.tsx';
import { ManageJournal } from './manage-journal.tsx';

export interface OpenJournalProps {
  readonly journal: Extract<JournalState, { kind: 'open' }>;
  readonly onStart: () => void;
}

export function OpenJournal({ journal, onStart }: OpenJournalProps) {
  const { title, open, none, toStart } = useJournalMessages();
  const { entries, unreadable, isOn, isKept } = journal;
  return (
    <Screen
      focusTitle
      title={title}
      lead={<p>{open.lead}</p>}
      action={
        <div className={styles.pair}>
          <Button onClick={() => ownJournal.lock()}>{open.lock}</Button>
          <Button variant="quiet" onClick={onStart}>
            {toStart}
          </Button>
        </div>
      }
    >
      {!isOn && <Notice title={open.off} />}
      {!isKept && <Notice title={none.notKept} />}
      {unreadable > 0 && <Notice title={open.unreadable(unreadable)} />}
      {entries.length === 0 ? (
        <div className={styles.empty}>
          <TwoCircles state="apart" overlap={0.2} size={160} />
          <h2>{open.emptyTitle}</h2>
          <p>{open.empty}</p>
        </div>
      ) : (
        <>
          <JournalTrends entries={entries} />
          <JournalList entries={entries} />
        </>
      )}
      <ManageJournal entries={entries} isOn={isOn} />
    </Screen>
  );
}
