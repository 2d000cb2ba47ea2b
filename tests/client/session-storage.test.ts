// A counsellor's chairs in the phone's storage: beside what was there before, and in the one that forgets.
import 'fake-indexeddb/auto';
import type { CommandId } from '@heard/shared/ids';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newCommandId } from '../../client/src/secrets/random.ts';
import { chairInNewRoom } from '../../client/src/session/new-chair.ts';
import { seatInNewRoom } from '../../client/src/session/new-seat.ts';
import { openIndexedStorage } from '../../client/src/storage/indexed-storage.ts';
import { openMemoryStorage } from '../../client/src/storage/memory-storage.ts';
import type { ClientStorage, Queued } from '../../client/src/storage/storage.ts';
import { WRITTEN } from './support/couple.ts';
import { makeFirstDatabase } from './support/first-database.ts';
import { WISH } from './support/sitter.ts';

const KINDS: Record<string, () => Promise<ClientStorage>> = {
  'in IndexedDB': () => openIndexedStorage('chairs'),
  'in memory': async () => openMemoryStorage(),
};

function steered(room: Queued['room'], id: CommandId = newCommandId()): Queued {
  return { room, id, command: { type: 'steer', move: 'hold', id, seen: 1, phase: 1 }, words: null };
}

describe.each(Object.entries(KINDS))('chairs %s', (_, open) => {
  it('[CL186] are found as they were put, changed or removed, with what waits for the line', async () => {
    const storage = await open();
    onTestFinished(() => storage.close());
    const [chair, other] = [chairInNewRoom(WISH, 1_000), chairInNewRoom(WISH, 2_000)];
    expect(await storage.findChair(chair.room)).toBeNull();
    await storage.putChair(chair);
    await storage.putChair(other);
    expect(await storage.findChair(chair.room)).toEqual(chair);
    expect(await storage.seats()).toEqual([]);
    await storage.changeChair(chair.room, (kept) => ({ ...kept, lastSeq: 7 }));
    expect(await storage.findChair(chair.room)).toEqual({ ...chair, lastSeq: 7 });
    await storage.changeChair(chairInNewRoom(WISH, 0).room, () => {
      throw new Error('there is no such chair');
    });
    await storage.enqueue(steered(chair.room), []);
    await storage.removeRoom(chair.room);
    expect(await storage.chairs()).toEqual([other]);
    expect(await storage.queue(chair.room)).toEqual([]);
  });
});

describe('a phone’s older storage', () => {
  it('[CL186] keeps everything it held when chairs come to it', async () => {
    const seat = seatInNewRoom({ name: 'Ines', setting: WRITTEN }, 1_000);
    const { room } = seat;
    const waiting = steered(room);
    const note = { room, name: 'draft', box: 'sealed' };
    await makeFirstDatabase('older', { rooms: [seat], outbox: [waiting], notes: [note] });
    const storage = await openIndexedStorage('older');
    onTestFinished(() => storage.close());
    expect(await storage.seats()).toEqual([seat]);
    expect(await storage.queue(room)).toEqual([waiting]);
    expect(await storage.readNote(room, 'draft')).toBe('sealed');
    expect(await storage.chairs()).toEqual([]);
    const chair = chairInNewRoom(WISH, 1_000);
    await storage.putChair(chair);
    expect(await storage.findChair(chair.room)).toEqual(chair);
  });
});
