/** A journal that is gone with the page. */
import type { JournalStorage, KeptJournal } from './journal-storage.ts';

export function memoryJournal(): JournalStorage {
  let journal: KeptJournal | null = null;
  const boxes = new Map<string, string>();
  return {
    async find() {
      return journal;
    },
    async begin(next) {
      const isFree = journal === null;
      journal ??= next;
      return isFree;
    },
    async setOn(isOn) {
      if (journal !== null) journal = { ...journal, isOn };
    },
    async put(write) {
      if (journal?.isOn !== true) return false;
      for (const { place, box } of write(journal)) boxes.set(place, box);
      return true;
    },
    async pages() {
      return [...boxes].map(([place, box]) => ({ place, box }));
    },
    async drop(places) {
      for (const place of places) boxes.delete(place);
    },
    async remove() {
      journal = null;
      boxes.clear();
    },
  };
}
