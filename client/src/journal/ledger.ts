/**
 * The counsellor's book on this device: for the couples it was turned on for, a line a session and
 * totals typed in. A locked book of its own, apart from the journal.
 */
import type { PassphraseCost } from '../secrets/passphrase-lock.ts';
import type { ClientStorage } from '../storage/storage.ts';
import { createLockedBook, type LockedBook } from './locked-book.ts';
import {
  aboutPage,
  type CoupleLedger,
  type LedgerPage,
  ledgersOf,
  parseLedgerPage,
  type SessionLine,
  type Total,
} from './session-line.ts';

export interface Ledger
  extends Omit<LockedBook<LedgerPage, readonly CoupleLedger[]>, 'write' | 'drop' | 'setOn'> {
  setCoupleOn(couple: string, isOn: boolean): Promise<void>;
  /** Nothing for a couple it is not on for, or while it is locked. Kept again it is replaced. */
  keepSession(line: SessionLine): Promise<void>;
  keepTotal(total: Omit<Total, 'kind'>): Promise<void>;
  removeLine(line: SessionLine | Total): Promise<void>;
  /** Every line and total of one couple. */
  removeCouple(couple: string): Promise<void>;
}

export function createLedger(storage: () => Promise<ClientStorage>, cost?: PassphraseCost): Ledger {
  const reader = { parse: parseLedgerPage, entriesOf: ledgersOf };
  const counsellorsBook = async () => {
    const { ledger, isKept } = await storage();
    return { book: ledger, isKept };
  };
  const { write, drop, setOn: _, ...book } = createLockedBook(counsellorsBook, reader, cost);

  const ledgerOf = (couple: string): CoupleLedger | undefined => {
    const state = book.state();
    return state.kind === 'open' ? state.entries.find((one) => one.couple === couple) : undefined;
  };
  const keep = (page: LedgerPage) => write(() => [{ about: aboutPage(page), page }]);
  const keepWhereOn = async (page: LedgerPage): Promise<void> => {
    if (ledgerOf(page.couple)?.isOn === true) await keep(page);
  };

  return {
    ...book,
    async setCoupleOn(couple, isOn) {
      if (book.state().kind === 'open') await keep({ kind: 'couple', couple, isOn });
    },
    keepSession: keepWhereOn,
    keepTotal: (total) => keepWhereOn({ kind: 'total', ...total }),
    removeLine: (line) => drop([aboutPage(line)]),
    async removeCouple(couple) {
      const { sessions = [], totals = [] } = ledgerOf(couple) ?? {};
      const mark: LedgerPage = { kind: 'couple', couple, isOn: false };
      await drop([mark, ...sessions, ...totals].map(aboutPage));
    },
  };
}
