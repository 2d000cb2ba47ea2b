/** The phone's storage in IndexedDB; the only one to open it. Nothing readable is written here. */
import type { RoomId } from '@heard/shared/ids';
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { DATABASE_VERSION, type DatabaseShape, upgradeDatabase } from './database-shape.ts';
import { indexedBoxes } from './indexed-boxes.ts';
import { indexedJournal } from './indexed-journal.ts';
import type { ClientStorage, NoteChange } from './storage.ts';

/**
 * Rejects where the browser gives no database. A connection the browser takes away (another tab
 * upgrades, the system is short of memory) is opened again with the next call.
 */
export async function openIndexedStorage(name: string): Promise<ClientStorage> {
  let open: Promise<IDBPDatabase<DatabaseShape>> | null = null;
  let isClosed = false;

  const database = async (): Promise<IDBPDatabase<DatabaseShape>> => {
    if (isClosed) throw new Error('the storage is closed');
    open ??= openDB<DatabaseShape>(name, DATABASE_VERSION, {
      upgrade: upgradeDatabase,
      blocking: (_current, _blocked, event) => {
        open = null;
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: () => {
        open = null;
      },
    });
    try {
      return await open;
    } catch (error) {
      open = null;
      throw error;
    }
  };
  await database();

  return {
    isKept: true,
    journal: indexedJournal(database, 'journal'),
    ledger: indexedJournal(database, 'ledger'),
    own: indexedBoxes(database),
    async seats() {
      return (await database()).getAll('rooms');
    },
    async findSeat(room) {
      return (await (await database()).get('rooms', room)) ?? null;
    },
    async putSeat(seat) {
      await (await database()).put('rooms', seat);
    },
    async changeSeat(room, change) {
      const tx = (await database()).transaction('rooms', 'readwrite');
      const seat = await tx.store.get(room);
      if (seat !== undefined) await tx.store.put(change(seat));
      await tx.done;
    },
    async chairs() {
      return (await database()).getAll('chairs');
    },
    async findChair(room) {
      return (await (await database()).get('chairs', room)) ?? null;
    },
    async putChair(chair) {
      await (await database()).put('chairs', chair);
    },
    async changeChair(room, change) {
      const tx = (await database()).transaction('chairs', 'readwrite');
      const chair = await tx.store.get(room);
      if (chair !== undefined) await tx.store.put(change(chair));
      await tx.done;
    },
    async removeRoom(room) {
      const stores = ['rooms', 'chairs', 'outbox', 'notes'] as const;
      const tx = (await database()).transaction(stores, 'readwrite');
      const outbox = tx.objectStore('outbox');
      await tx.objectStore('rooms').delete(room);
      await tx.objectStore('chairs').delete(room);
      for (const key of await outbox.index('room').getAllKeys(room)) await outbox.delete(key);
      await tx.objectStore('notes').delete(IDBKeyRange.bound([room], [room, []]));
      await tx.done;
    },
    async enqueue(queued, notes) {
      const tx = (await database()).transaction(['outbox', 'notes'], 'readwrite');
      try {
        for (const note of notes) await apply(tx, queued.room, note);
        const added = tx.objectStore('outbox').add(queued);
        // Said at once: a page that closes right after the tap does not take it along.
        tx.commit();
        await added;
      } catch (error) {
        // A note that refuses to change takes the command with it.
        tx.done.catch(() => {});
        tx.abort();
        throw error;
      }
      await tx.done;
    },
    async queue(room) {
      return (await database()).getAllFromIndex('outbox', 'room', room);
    },
    async dequeue(room, id, notes = []) {
      const tx = (await database()).transaction(['outbox', 'notes'], 'readwrite');
      const key = await tx.objectStore('outbox').index('id').getKey([room, id]);
      if (key !== undefined) {
        await tx.objectStore('outbox').delete(key);
        for (const note of notes) await apply(tx, room, note);
      }
      await tx.done;
      return key !== undefined;
    },
    async readNote(room, noteName) {
      return (await (await database()).get('notes', [room, noteName]))?.box ?? null;
    },
    async putNote(room, noteName, box) {
      const tx = (await database()).transaction('notes', 'readwrite');
      const put =
        box === null
          ? tx.store.delete([room, noteName])
          : tx.store.put({ room, name: noteName, box });
      // Without waiting: a page that is closing has no later moment to say that this is all.
      tx.commit();
      await Promise.all([put, tx.done]);
    },
    async changeNote(room, note) {
      const tx = (await database()).transaction(['notes'], 'readwrite');
      await apply(tx, room, note);
      await tx.done;
    },
    close() {
      isClosed = true;
      void open?.then(
        (db) => db.close(),
        () => {},
      );
      open = null;
    },
  };
}

async function apply<Names extends ('rooms' | 'outbox' | 'notes')[]>(
  tx: IDBPTransaction<DatabaseShape, Names, 'readwrite'>,
  room: RoomId,
  { name, change }: NoteChange,
): Promise<void> {
  const notes = tx.objectStore('notes');
  const box = change((await notes.get([room, name]))?.box ?? null);
  if (box === null) await notes.delete([room, name]);
  else await notes.put({ room, name, box });
}
