// What is kept across sessions, locked until its passphrase is given. There is no other way in.
import { type FormEvent, useId, useState } from 'react';
import { useChangeMessages } from '../../i18n/change-messages.ts';
import { ownLedger } from '../../journal/own-ledger.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './change.module.css';
import { RemoveAllSheet } from './remove-all-sheet.tsx';

export function LockedLedger({ onClose }: { readonly onClose: () => void }) {
  const { locked, passphrase, open } = useChangeMessages();
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const [isForgotten, setIsForgotten] = useState(false);
  const form = useId();

  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed === '' || isBusy) return;
    setIsBusy(true);
    const isOpen = await ownLedger.unlock(typed).catch(() => false);
    setIsBusy(false);
    setIsWrong(!isOpen);
  };

  return (
    <Screen
      focusTitle
      title={locked.title}
      lead={<p>{locked.lead}</p>}
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
          <Button variant="plain" onClick={onClose}>
            {open.back}
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
      <RemoveAllSheet
        isOpen={isForgotten}
        onClose={() => setIsForgotten(false)}
        lead={passphrase.noWayBack}
      />
    </Screen>
  );
}
