// A total from a measure of the counsellor's own: a label and a number, and nothing read into it.
import { type FormEvent, useState } from 'react';
import { useChangeMessages } from '../../i18n/change-messages.ts';
import { ownLedger } from '../../journal/own-ledger.ts';
import { type CoupleLedger, MAX_TOTAL_LABEL_CHARACTERS } from '../../journal/session-line.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './change.module.css';
import { readNumber } from './read-number.ts';

export interface AddTotalProps {
  readonly ledger: CoupleLedger;
  readonly screen: FacilitatorScreen | null;
}

export function AddTotal({ ledger, screen }: AddTotalProps) {
  const { totals: words, both } = useChangeMessages();
  const [label, setLabel] = useState('');
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const value = readNumber(typed);
  const names = namesOf(ledger, screen);
  const isReady = label.trim() !== '' && value !== null;

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady) return;
    const total = { couple: ledger.couple, at: Date.now(), name, label: label.trim(), value };
    await ownLedger.keepTotal(total);
    setTyped('');
  };

  return (
    <form className={styles.form} onSubmit={(event) => void add(event)}>
      <h2>{words.title}</h2>
      <p className={styles.soft}>{words.lead}</p>
      <TextField
        label={words.label}
        value={label}
        onChange={setLabel}
        maxCharacters={MAX_TOTAL_LABEL_CHARACTERS}
        capitals="sentences"
      />
      <TextField
        label={words.value}
        hint={typed !== '' && value === null ? words.badValue : undefined}
        value={typed}
        onChange={setTyped}
        maxCharacters={15}
      />
      {names.length > 0 && (
        <Choice
          legend={words.who}
          layout="row"
          options={[
            { value: '', title: both },
            ...names.map((one) => ({ value: one, title: one })),
          ]}
          value={name}
          onChange={setName}
        />
      )}
      <Button type="submit" variant="quiet" disabled={!isReady}>
        {words.add}
      </Button>
    </form>
  );
}

function namesOf({ sessions }: CoupleLedger, screen: FacilitatorScreen | null): string[] {
  const kept = sessions.flatMap(({ people }) => people.map(({ name }) => name));
  const present = screen === null ? [] : [screen.names.a ?? '', screen.names.b ?? ''];
  return [...new Set([...present, ...kept])].filter((name) => name !== '');
}
