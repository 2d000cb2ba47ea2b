/** The owner's boxes in the phone's database. */
import type { IDBPDatabase } from 'idb';
import type { DatabaseShape } from './database-shape.ts';
import type { OwnBoxes } from './own-boxes.ts';

/** No box lies there: a place is 22 characters. */
const KEY_PLACE = 'key';

export function indexedBoxes(database: () => Promise<IDBPDatabase<DatabaseShape>>): OwnBoxes {
  return {
    async key(fresh) {
      const tx = (await database()).transaction('own', 'readwrite');
      const kept = await tx.store.get(KEY_PLACE);
      if (kept === undefined) await tx.store.put({ place: KEY_PLACE, box: fresh });
      await tx.done;
      return kept?.box ?? fresh;
    },
    async all() {
      const kept = await (await database()).getAll('own');
      return kept.filter(({ place }) => place !== KEY_PLACE);
    },
    async change(place, change) {
      const tx = (await database()).transaction('own', 'readwrite');
      const box = change((await tx.store.get(place))?.box ?? null);
      if (box === null) await tx.store.delete(place);
      else await tx.store.put({ place, box });
      await tx.done;
    },
  };
}
