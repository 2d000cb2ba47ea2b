// What would be kept across sessions, and a passphrase to begin it. Nothing is kept before that.
import { useId } from 'react';
import { useChangeMessages } from '../../i18n/change-messages.ts';
import { ownLedger } from '../../journal/own-ledger.ts';
import { useNewPassphrase } from '../../journal/use-new-passphrase.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './change.module.css';

export interface BeginLedgerProps {
  readonly isKept: boolean;
  readonly onClose: () => void;
}

export function BeginLedger({ isKept, onClose }: BeginLedgerProps) {
  const { none, noNotes, judges, passphrase, open } = useChangeMessages();
  const { typed, setTyped, again, setAgain, strength, isReady, isBusy, hasFailed, submit } =
    useNewPassphrase((passphrase) => ownLedger.begin(passphrase));
  const form = useId();
  const toggle = { showWords: passphrase.show, hideWords: passphrase.hide };

  return (
    <Screen
      focusTitle
      title={none.title}
      lead={<p>{none.lead}</p>}
      action={
        <>
          <Button
            type="submit"
            form={form}
            disabled={!isReady && !isBusy}
            busyWords={isBusy ? passphrase.turningOn : undefined}
          >
            {passphrase.turnOn}
          </Button>
          <Button variant="plain" onClick={onClose}>
            {open.back}
          </Button>
        </>
      }
    >
      {!isKept && <Notice title={none.notKept} />}
      <section className={styles.part}>
        <h2>{none.keeps}</h2>
        <ul className={styles.points}>
          {none.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>{noNotes}</p>
        <p>{judges}</p>
      </section>
      <p className={styles.care}>{passphrase.noWayBack}</p>
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <PassphraseField
          {...toggle}
          label={passphrase.labelNew}
          hint={typed === '' ? passphrase.hintNew : passphrase.strength[strength]}
          value={typed}
          onChange={setTyped}
        />
        <PassphraseField
          {...toggle}
          label={passphrase.labelAgain}
          hint={again !== '' && again !== typed ? passphrase.differ : undefined}
          value={again}
          onChange={setAgain}
        />
      </form>
      {hasFailed && <Notice tone="care" title={passphrase.beginFailed} />}
    </Screen>
  );
}
