/** The phone's database as its first version made it. */
import 'fake-indexeddb/auto';

/** `rows` by store, in the order of their keys. */
export function makeFirstDatabase(
  name: string,
  rows: Readonly<Record<'rooms' | 'outbox' | 'notes', readonly unknown[]>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const db = request.result;
      const rooms = db.createObjectStore('rooms', { keyPath: 'room' });
      const outbox = db.createObjectStore('outbox', { autoIncrement: true });
      outbox.createIndex('room', 'room');
      outbox.createIndex('id', ['room', 'id'], { unique: true });
      const notes = db.createObjectStore('notes', { keyPath: ['room', 'name'] });
      for (const row of rows.rooms) rooms.add(row);
      for (const row of rows.outbox) outbox.add(row);
      for (const row of rows.notes) notes.add(row);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
