// One couple: whether anything is kept of them, the line of the session that is on, and what was kept.
import { useState } from 'react';
import { useChangeMessages } from '../../i18n/change-messages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { ownLedger } from '../../journal/own-ledger.ts';
import type { CoupleLedger } from '../../journal/session-line.ts';
import { sessionLineOf } from '../../journal/session-line-of.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { AddTotal } from './add-total.tsx';
import styles from './change.module.css';
import { ChangeAcross } from './change-across.tsx';
import { changeCsv } from './change-csv.ts';

export interface CouplePartsProps {
  readonly ledger: CoupleLedger;
  readonly screen: FacilitatorScreen | null;
}

export function CoupleParts({ ledger, screen }: CouplePartsProps) {
  const { couple: words, manage, fileName } = useChangeMessages();
  const { menu } = useMessages();
  const [isRemoving, setIsRemoving] = useState(false);
  const { couple, isOn, sessions, totals } = ledger;
  const hasLines = sessions.length + totals.length > 0;
  const line = screen === null ? null : sessionLineOf(screen, couple);
  const isLineKept = sessions.some(({ session }) => session === line?.session);
  const save = (): void => {
    const name = `${fileName}-${new Date().toISOString().slice(0, 10)}.csv`;
    saveFile(name, new Blob([changeCsv(ledger)], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <>
      <section className={styles.part}>
        <h2>{couple}</h2>
        {!isOn && <p>{words.off(couple)}</p>}
        {!isOn && <p>{words.offHint}</p>}
        {isOn && screen !== null && line === null && <p>{words.notInSight}</p>}
        {isOn && line !== null && (
          <Button onClick={() => void ownLedger.keepSession(line)}>{words.keep}</Button>
        )}
        {isOn && isLineKept && <Notice title={words.kept} />}
        <Button variant="quiet" onClick={() => void ownLedger.setCoupleOn(couple, !isOn)}>
          {isOn ? words.turnOff : words.turnOn(couple)}
        </Button>
      </section>
      {hasLines ? (
        <ChangeAcross sessions={sessions} totals={totals} onRemove={ownLedger.removeLine} />
      ) : (
        isOn && <p className={styles.soft}>{words.nothingYet}</p>
      )}
      {isOn && <AddTotal ledger={ledger} screen={screen} />}
      {(hasLines || isOn) && (
        <section className={styles.part}>
          <h2>{manage.title}</h2>
          {hasLines && (
            <Button variant="quiet" onClick={save}>
              {manage.csv}
            </Button>
          )}
          <Button variant="quiet" onClick={() => setIsRemoving(true)}>
            {words.remove}
          </Button>
        </section>
      )}
      <ConfirmSheet
        isOpen={isRemoving}
        onClose={() => setIsRemoving(false)}
        title={words.removing.title(couple)}
        closeLabel={menu.close}
        goWords={words.removing.go}
        goingWords={words.removing.going}
        keepWords={words.removing.keep}
        onGo={() => ownLedger.removeCouple(couple)}
      >
        <p>{words.removing.body}</p>
      </ConfirmSheet>
    </>
  );
}
