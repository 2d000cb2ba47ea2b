// What is kept across sessions, locked until its passphrase is given. There is no other way in.
import { useId, useState } from 'react';
import { useChangeMessages } from '../../i18n/change-messages.ts';
import { ownLedger } from '../../journal/own-ledger.ts';
import { useUnlocking } from '../../journal/use-unlocking.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './change.module.css';
import { RemoveAllSheet } from './remove-all-sheet.tsx';

export function LockedLedger({ onClose }: { readonly onClose: () => void }) {
  const { locked, passphrase, open } = useChangeMessages();
  const { typed, type, isBusy, isWrong, submit } = useUnlocking((given) => ownLedger.unlock(given));
  const [isForgotten, setIsForgotten] = useState(false);
  const form = useId();

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
      <RemoveAllSheet
        isOpen={isForgotten}
        onClose={() => setIsForgotten(false)}
        lead={passphrase.noWayBack}
      />
    </Screen>
  );
}
