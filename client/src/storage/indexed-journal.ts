/** A journal's part of the phone's database: its owner's, or a counsellor's book. */
import type { IDBPDatabase } from 'idb';
import type { DatabaseShape } from './database-shape.ts';
import type { JournalStorage } from './journal-storage.ts';

/** A phone has one of each, or none. */
const THE_ONE = 'own';

const STORES = {
  journal: { book: 'journal', pages: 'pages' },
  ledger: { book: 'ledger', pages: 'ledger-pages' },
} as const;

export function indexedJournal(
  database: () => Promise<IDBPDatabase<DatabaseShape>>,
  which: keyof typeof STORES,
): JournalStorage {
  const names = STORES[which];
  return {
    async find() {
      return (await (await database()).get(names.book, THE_ONE)) ?? null;
    },
    async begin(journal) {
      const tx = (await database()).transaction(names.book, 'readwrite');
      const isFree = (await tx.store.getKey(THE_ONE)) === undefined;
      if (isFree) await tx.store.put(journal, THE_ONE);
      await tx.done;
      return isFree;
    },
    async setOn(isOn) {
      const tx = (await database()).transaction(names.book, 'readwrite');
      const journal = await tx.store.get(THE_ONE);
      if (journal !== undefined) await tx.store.put({ ...journal, isOn }, THE_ONE);
      await tx.done;
    },
    async put(write) {
      const tx = (await database()).transaction([names.book, names.pages], 'readwrite');
      const journal = await tx.objectStore(names.book).get(THE_ONE);
      const isOn = journal?.isOn === true;
      if (isOn) for (const page of write(journal)) await tx.objectStore(names.pages).put(page);
      await tx.done;
      return isOn;
    },
    async pages() {
      return (await database()).getAll(names.pages);
    },
    async drop(places) {
      const tx = (await database()).transaction(names.pages, 'readwrite');
      for (const place of places) await tx.store.delete(place);
      await tx.done;
    },
    async remove() {
      const tx = (await database()).transaction([names.book, names.pages], 'readwrite');
      await tx.objectStore(names.pages).clear();
      await tx.objectStore(names.book).clear();
      await tx.done;
    },
  };
}
