// What a journal would keep, and a passphrase to begin one. Nothing is kept before that.
import { type FormEvent, useId, useState } from 'react';
import { useJournalMessages } from '../../i18n/journal-messages.ts';
import { ownJournal } from '../../journal/own-journal.ts';
import { passphraseStrength } from '../../journal/passphrase-strength.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './journal.module.css';

export function BeginJournal({ isKept }: { readonly isKept: boolean }) {
  const { none, passphrase, ...words } = useJournalMessages();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const form = useId();
  const strength = passphraseStrength(typed);
  const isReady = strength !== 'too-short' && typed === again;
  const toggle = { showWords: passphrase.show, hideWords: passphrase.hide };

  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    setIsBusy(true);
    const isBegun = await ownJournal.begin(typed).catch(() => false);
    setIsBusy(false);
    setHasFailed(!isBegun);
  };

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
      <form id={form} className={styles.form} onSubmit={(event) => void begin(event)}>
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
