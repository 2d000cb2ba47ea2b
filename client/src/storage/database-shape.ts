/** What stands in the phone's database, and how an older one becomes today's. */
import type { RoomId } from '@heard/shared/ids';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { KeptJournal, KeptPage } from './journal-storage.ts';
import type { OwnBox } from './own-boxes.ts';
import type { KeptChair, KeptSeat, Queued } from './storage.ts';

export interface DatabaseShape extends DBSchema {
  rooms: { key: string; value: KeptSeat };
  /** Keys count up: they are the order. */
  outbox: { key: number; value: Queued; indexes: { room: string; id: [string, string] } };
  notes: { key: [string, string]; value: { room: RoomId; name: string; box: string } };
  /** One journal, or none. */
  journal: { key: string; value: KeptJournal };
  pages: { key: string; value: KeptPage };
  /** The same of a counsellor's book. */
  ledger: { key: string; value: KeptJournal };
  'ledger-pages': { key: string; value: KeptPage };
  own: { key: string; value: OwnBox };
  chairs: { key: string; value: KeptChair };
}

export const DATABASE_VERSION = 4;

/** Adds what the database lacks, and touches nothing that is there. `from` is 0 for a new one. */
export function upgradeDatabase(db: IDBPDatabase<DatabaseShape>, from: number): void {
  if (from < 1) {
    db.createObjectStore('rooms', { keyPath: 'room' });
    const outbox = db.createObjectStore('outbox', { autoIncrement: true });
    outbox.createIndex('room', 'room');
    outbox.createIndex('id', ['room', 'id'], { unique: true });
    db.createObjectStore('notes', { keyPath: ['room', 'name'] });
  }
  if (from < 2) {
    db.createObjectStore('journal');
    db.createObjectStore('pages', { keyPath: 'place' });
  }
  if (from < 3) {
    db.createObjectStore('ledger');
    db.createObjectStore('ledger-pages', { keyPath: 'place' });
    db.createObjectStore('own', { keyPath: 'place' });
  }
  if (from < 4) db.createObjectStore('chairs', { keyPath: 'room' });
}
