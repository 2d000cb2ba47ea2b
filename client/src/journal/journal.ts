/** One person's journal on this phone: a locked book of their sittings and check-ins. */
import type { PassphraseCost } from '../secrets/passphrase-lock.ts';
import type { ClientStorage } from '../storage/storage.ts';
import {
  type JournalEntry,
  type JournalPage,
  parsePage,
  type SignsEntry,
  type SittingTold,
} from './entry.ts';
import { type BookState, createLockedBook, type LockedBook } from './locked-book.ts';
import { entriesOfPages, pagesOfSitting } from './sitting-pages.ts';

/** Its entries have the oldest first. */
export type JournalState = BookState<readonly JournalEntry[]>;

export interface Journal
  extends Omit<LockedBook<JournalPage, readonly JournalEntry[]>, 'write' | 'drop'> {
  /** Nothing where no journal is on. What is told again of a sitting replaces what it tells. */
  rememberSitting(key: string, told: SittingTold): Promise<void>;
  rememberSigns(entry: SignsEntry): Promise<void>;
}

export function createJournal(
  storage: () => Promise<ClientStorage>,
  cost?: PassphraseCost,
): Journal {
  const reader = { parse: parsePage, entriesOf: entriesOfPages };
  const ownBook = async () => {
    const { journal, isKept } = await storage();
    return { book: journal, isKept };
  };
  const { write, drop: _, ...book } = createLockedBook(ownBook, reader, cost);
  return {
    ...book,
    rememberSitting: (key, told) =>
      write((placeOf) => {
        const sitting = placeOf(`sitting|${key}`);
        return pagesOfSitting(sitting, told).map(({ part, page }) => ({
          about: `sitting|${key}|${part}`,
          page,
        }));
      }),
    rememberSigns: (entry) => write(() => [{ about: `signs|${entry.at}`, page: entry }]),
  };
}
