// A journal that is kept and cannot be read until its passphrase is given. There is no other way in.
import { useId, useState } from 'react';
import { useJournalMessages } from '../../i18n/journal-messages.ts';
import { ownJournal } from '../../journal/own-journal.ts';
import { useUnlocking } from '../../journal/use-unlocking.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './journal.module.css';
import { RemoveSheet } from './remove-sheet.tsx';

export function LockedJournal({ isOn }: { readonly isOn: boolean }) {
  const { locked, passphrase } = useJournalMessages();
  const { typed, type, isBusy, isWrong, submit } = useUnlocking((given) =>
    ownJournal.unlock(given),
  );
  const [isForgotten, setIsForgotten] = useState(false);
  const form = useId();

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
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <PassphraseField
          label={passphrase.label}
          value={typed}
          onChange={type}
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
