// Taking a copy along, turning the journal off and on, and deleting it.
import { useState } from 'react';
import { useJournalMessages } from '../../i18n/journal-messages.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import { journalCsv } from '../../journal/journal-csv.ts';
import { ownJournal } from '../../journal/own-journal.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import styles from './journal.module.css';
import { RemoveSheet } from './remove-sheet.tsx';

export interface ManageJournalProps {
  readonly entries: readonly JournalEntry[];
  readonly isOn: boolean;
}

export function ManageJournal({ entries, isOn }: ManageJournalProps) {
  const { manage, fileName } = useJournalMessages();
  const [isRemoving, setIsRemoving] = useState(false);
  const save = (ending: 'json' | 'csv', type: string, text: string): void => {
    const name = `${fileName}-${new Date().toISOString().slice(0, 10)}.${ending}`;
    saveFile(name, new Blob([text], { type }));
  };
  return (
    <section className={styles.part}>
      <h2>{manage.title}</h2>
      {entries.length > 0 && (
        <>
          <p>{manage.exportHint}</p>
          <div className={styles.pair}>
            <Button
              variant="quiet"
              onClick={() => save('json', 'application/json', JSON.stringify(entries, null, 2))}
            >
              {manage.json}
            </Button>
            <Button variant="quiet" onClick={() => save('csv', 'text/csv', journalCsv(entries))}>
              {manage.csv}
            </Button>
          </div>
        </>
      )}
      {isOn && <p>{manage.turnOffHint}</p>}
      <div className={styles.pair}>
        <Button variant="quiet" onClick={() => void ownJournal.setOn(!isOn)}>
          {isOn ? manage.turnOff : manage.turnOnAgain}
        </Button>
        <Button variant="quiet" onClick={() => setIsRemoving(true)}>
          {manage.remove}
        </Button>
      </div>
      <RemoveSheet isOpen={isRemoving} onClose={() => setIsRemoving(false)} />
    </section>
  );
}
