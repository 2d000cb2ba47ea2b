/**
 * What the phone keeps of its owner's journal: the key pages are written to, the lock on the key
 * that reads them, and the pages. Knows no word and no number of a page.
 */
import type { Bytes32 } from '@heard/shared/ids';

export interface KeptJournal {
  /** Off keeps what is there and writes nothing more. */
  isOn: boolean;
  publicKey: Bytes32;
  /** The reading key, under its owner's passphrase; what it is made of is the lock's own matter. */
  lock: unknown;
}

/** A page as it lies: `place` tells nothing of it. */
export interface KeptPage {
  place: string;
  box: string;
}

export interface JournalStorage {
  find(): Promise<KeptJournal | null>;
  /** False where there is a journal already: another tab was faster. */
  begin(journal: KeptJournal): Promise<boolean>;
  /** Nothing where there is none. */
  setOn(isOn: boolean): Promise<void>;
  /**
   * `write` is given the journal, in the transaction that keeps its pages; a page takes the place
   * of an earlier one. False, and `write` is not asked, where no journal is on.
   */
  put(write: (journal: KeptJournal) => readonly KeptPage[]): Promise<boolean>;
  pages(): Promise<KeptPage[]>;
  /** Takes these pages out; the rest stays. */
  drop(places: readonly string[]): Promise<void>;
  /** Keys, lock and pages. */
  remove(): Promise<void>;
}
