// The open book: which couple, and what is kept of them. With a session on, that session's couple.

import { MAX_NAME_CHARACTERS } from '@heard/shared/limits';
import { type FormEvent, useState } from 'react';
import { useChangeMessages } from '../../i18n/change-messages.ts';
import type { BookState } from '../../journal/locked-book.ts';
import { ownLedger } from '../../journal/own-ledger.ts';
import type { CoupleLedger } from '../../journal/session-line.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './change.module.css';
import { CoupleParts } from './couple-parts.tsx';
import { RemoveAllSheet } from './remove-all-sheet.tsx';

export interface OpenLedgerProps {
  readonly state: Extract<BookState<readonly CoupleLedger[]>, { kind: 'open' }>;
  readonly screen: FacilitatorScreen | null;
  readonly onClose: () => void;
}

export function OpenLedger({ state, screen, onClose }: OpenLedgerProps) {
  const { title, open, manage, noNotes, judges, none } = useChangeMessages();
  const { entries, unreadable, isKept } = state;
  const own = screen?.label.trim() ?? '';
  const [chosen, setChosen] = useState(own);
  const [typed, setTyped] = useState('');
  const [isRemoving, setIsRemoving] = useState(false);
  const known = entries.find(({ couple }) => couple === chosen);
  const ledger = known ?? (chosen === own && own !== '' ? emptyLedger(own) : null);
  const isAsked = own === '';

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const couple = typed.trim();
    if (couple === '') return;
    await ownLedger.setCoupleOn(couple, true);
    setTyped('');
    setChosen(couple);
  };

  return (
    <Screen
      focusTitle
      title={title}
      lead={<p>{open.lead}</p>}
      action={
        <div className={styles.pair}>
          <Button onClick={() => ownLedger.lock()}>{open.lock}</Button>
          <Button variant="quiet" onClick={onClose}>
            {open.back}
          </Button>
        </div>
      }
    >
      {!isKept && <Notice title={none.notKept} />}
      {unreadable > 0 && <Notice title={open.unreadable(unreadable)} />}
      {isAsked && entries.length > 0 && (
        <Choice
          legend={open.couples}
          options={entries.map(({ couple }) => ({ value: couple, title: couple }))}
          value={known === undefined ? null : chosen}
          onChange={setChosen}
        />
      )}
      {isAsked && entries.length === 0 && <p className={styles.soft}>{open.noCouples}</p>}
      {isAsked && (
        <form className={styles.form} onSubmit={(event) => void add(event)}>
          <TextField
            label={open.newCouple}
            hint={open.newCoupleHint}
            value={typed}
            onChange={setTyped}
            maxCharacters={MAX_NAME_CHARACTERS}
          />
          <Button type="submit" variant="quiet" disabled={typed.trim() === ''}>
            {open.add}
          </Button>
        </form>
      )}
      {ledger !== null && <CoupleParts key={ledger.couple} ledger={ledger} screen={screen} />}
      <section className={styles.part}>
        <p className={styles.soft}>{judges}</p>
        <p className={styles.soft}>{noNotes}</p>
        {entries.length > 0 && (
          <Button variant="quiet" onClick={() => setIsRemoving(true)}>
            {manage.removeAll}
          </Button>
        )}
      </section>
      <RemoveAllSheet isOpen={isRemoving} onClose={() => setIsRemoving(false)} />
    </Screen>
  );
}

function emptyLedger(couple: string): CoupleLedger {
  return { couple, isOn: false, sessions: [], totals: [] };
}
