/** The journal's part of the phone's database. */
import type { IDBPDatabase } from 'idb';
import type { DatabaseShape } from './database-shape.ts';
import type { JournalStorage } from './journal-storage.ts';

/** A phone has one journal, or none. */
const THE_ONE = 'own';

export function indexedJournal(
  database: () => Promise<IDBPDatabase<DatabaseShape>>,
): JournalStorage {
  return {
    async find() {
      return (await (await database()).get('journal', THE_ONE)) ?? null;
    },
    async begin(journal) {
      const tx = (await database()).transaction('journal', 'readwrite');
      const isFree = (await tx.store.getKey(THE_ONE)) === undefined;
      if (isFree) await tx.store.put(journal, THE_ONE);
      await tx.done;
      return isFree;
    },
    async setOn(isOn) {
      const tx = (await database()).transaction('journal', 'readwrite');
      const journal = await tx.store.get(THE_ONE);
      if (journal !== undefined) await tx.store.put({ ...journal, isOn }, THE_ONE);
      await tx.done;
    },
    async put(write) {
      const tx = (await database()).transaction(['journal', 'pages'], 'readwrite');
      const journal = await tx.objectStore('journal').get(THE_ONE);
      const isOn = journal?.isOn === true;
      if (isOn) for (const page of write(journal)) await tx.objectStore('pages').put(page);
      await tx.done;
      return isOn;
    },
    async pages() {
      return (await database()).getAll('pages');
    },
    async remove() {
      const tx = (await database()).transaction(['journal', 'pages'], 'readwrite');
      await tx.objectStore('pages').clear();
      await tx.objectStore('journal').clear();
      await tx.done;
    },
  };
}
