// A journal that is kept and cannot be read until its passphrase is given. There is no other way in.
import { type FormEvent, useId, useState } from 'react';
import { useJournalMessages } from '../../i18n/journal-messages.ts';
import { ownJournal } from '../../journal/own-journal.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './journal.module.css';
import { RemoveSheet } from './remove-sheet.tsx';

export function LockedJournal({ isOn }: { readonly isOn: boolean }) {
  const { locked, passphrase } = useJournalMessages();
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const [isForgotten, setIsForgotten] = useState(false);
  const form = useId();

  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed === '' || isBusy) return;
    setIsBusy(true);
    const isOpen = await ownJournal.unlock(typed).catch(() => false);
    setIsBusy(false);
    setIsWrong(!isOpen);
  };

  return (
    <Screen
      focusTitle
      title={locked.title}
      lead={<p>{isOn ? locked.lead : locked.leadOff}</p>}
      action={
        <>
          <Button
            type="submit"
            form={form}
            disabled={typed === '' && !isBusy}
            busyWords={isBusy ? locked.unlocking : undefined}
          >
            {locked.unlock}
          </Button>
          <Button variant="plain" onClick={() => setIsForgotten(true)}>
            {locked.forgotten}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void unlock(event)}>
        <PassphraseField
          label={passphrase.label}
          value={typed}
          onChange={(next) => {
            setTyped(next);
            setIsWrong(false);
          }}
          showWords={passphrase.show}
          hideWords={passphrase.hide}
        />
      </form>
      {isWrong && (
        <p role="alert" className={styles.care}>
          {locked.wrong}
        </p>
      )}
      <RemoveSheet
        isOpen={isForgotten}
        onClose={() => setIsForgotten(false)}
        lead={passphrase.noWayBack}
      />
    </Screen>
  );
}
