// What a journal would keep, and a passphrase to begin one. Nothing is kept before that.
import { useId } from 'react';
import { useJournalMessages } from '../../i18n/journal-messages.ts';
import { ownJournal } from '../../journal/own-journal.ts';
import { useNewPassphrase } from '../../journal/use-new-passphrase.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './journal.module.css';

export function BeginJournal({ isKept }: { readonly isKept: boolean }) {
  const { none, passphrase, ...words } = useJournalMessages();
  const { typed, setTyped, again, setAgain, strength, isReady, isBusy, hasFailed, submit } =
    useNewPassphrase((passphrase) => ownJournal.begin(passphrase));
  const form = useId();
  const toggle = { showWords: passphrase.show, hideWords: passphrase.hide };

  return (
    <Screen
      focusTitle
      title={none.title}
      lead={<p>{none.lead}</p>}
      action={
        <Button
          type="submit"
          form={form}
          disabled={!isReady && !isBusy}
          busyWords={isBusy ? words.turningOn : undefined}
        >
          {words.turnOn}
        </Button>
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
      {hasFailed && <Notice tone="care" title={words.beginFailed} />}
    </Screen>
  );
}
