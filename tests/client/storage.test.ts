// The phone's storage and the one that forgets keep the same promises.
import 'fake-indexeddb/auto';
import type { CommandId } from '@heard/shared/ids';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newCommandId } from '../../client/src/secrets/random.ts';
import { seatInNewRoom } from '../../client/src/session/new-seat.ts';
import { openIndexedStorage } from '../../client/src/storage/indexed-storage.ts';
import { openMemoryStorage } from '../../client/src/storage/memory-storage.ts';
import { openStorage } from '../../client/src/storage/open-storage.ts';
import type { ClientStorage, Queued } from '../../client/src/storage/storage.ts';
import { WRITTEN } from './support/couple.ts';

let databases = 0;

const KINDS: Record<string, () => Promise<ClientStorage>> = {
  'in IndexedDB': () => {
    databases += 1;
    return openIndexedStorage(`storage-${databases}`);
  },
  'in memory': async () => openMemoryStorage(),
};

const newSeat = () => seatInNewRoom({ name: 'Ines', setting: WRITTEN }, 1_000);

function pass(room: Queued['room'], id: CommandId = newCommandId()): Queued {
  return { room, id, command: { type: 'pass', id, seen: 1, phase: 1 }, words: null };
}

for (const [kind, open] of Object.entries(KINDS)) {
  describe(`a storage ${kind}`, () => {
    const opened = async () => {
      const storage = await open();
      onTestFinished(() => storage.close());
      return storage;
    };

    it('[CL47] finds a seat as it was put, changed or removed', async () => {
      const storage = await opened();
      const seat = newSeat();
      expect(await storage.findSeat(seat.room)).toBeNull();
      await storage.putSeat(seat);
      expect(await storage.findSeat(seat.room)).toEqual(seat);
      await storage.changeSeat(seat.room, (kept) => ({ ...kept, lastSeq: kept.lastSeq + 1 }));
      expect(await storage.seats()).toMatchObject([{ room: seat.room, lastSeq: 1 }]);
      await storage.changeSeat(newSeat().room, () => {
        throw new Error('there is no such seat');
      });
      await storage.removeRoom(seat.room);
      expect(await storage.seats()).toEqual([]);
    });

    it('[CL48] keeps each room’s queue in its order, and gives every command to one taker', async () => {
      const storage = await opened();
      const [one, other] = [newSeat().room, newSeat().room];
      const queue = [pass(one), pass(other), pass(one), pass(one)];
      for (const queued of queue) await storage.enqueue(queued, []);
      expect(await storage.queue(one)).toEqual(queue.filter(({ room }) => room === one));
      const [first] = queue;
      if (first === undefined) throw new Error('the queue is empty');
      const takers = [storage.dequeue(one, first.id), storage.dequeue(one, first.id)];
      expect((await Promise.all(takers)).sort()).toEqual([false, true]);
      expect(await storage.queue(one)).toHaveLength(2);
      expect(await storage.queue(other)).toHaveLength(1);
    });

    it('[CL49] changes notes together with the queue, or not at all', async () => {
      const storage = await opened();
      const { room } = newSeat();
      const queued = pass(room);
      const set = (box: string | null) => ({ name: 'draft.share', change: () => box });
      await storage.putNote(room, 'draft.share', 'sealed');
      await storage.enqueue(queued, [set(null)]);
      expect(await storage.readNote(room, 'draft.share')).toBeNull();
      expect(await storage.dequeue(room, newCommandId(), [set('not taken')])).toBe(false);
      expect(await storage.readNote(room, 'draft.share')).toBeNull();
      const back = { name: 'draft.share', change: (box: string | null) => `${box} and back` };
      expect(await storage.dequeue(room, queued.id, [back])).toBe(true);
      expect(await storage.readNote(room, 'draft.share')).toBe('null and back');
    });

    it('[CL50] forgets a room’s queue and notes with the room, and no other’s', async () => {
      const storage = await opened();
      const [gone, kept] = [newSeat(), newSeat()];
      for (const seat of [gone, kept]) {
        await storage.putSeat(seat);
        await storage.enqueue(pass(seat.room), [{ name: 'ratings', change: () => 'sealed' }]);
      }
      await storage.removeRoom(gone.room);
      expect(await storage.queue(gone.room)).toEqual([]);
      expect(await storage.readNote(gone.room, 'ratings')).toBeNull();
      expect(await storage.queue(kept.room)).toHaveLength(1);
      expect(await storage.readNote(kept.room, 'ratings')).toBe('sealed');
    });
  });
}

describe('opening the storage', () => {
  it('[CL51] does without where the browser gives no database', async () => {
    const { indexedDB } = globalThis;
    onTestFinished(() => void Object.assign(globalThis, { indexedDB }));
    Object.assign(globalThis, { indexedDB: undefined });
    expect((await openStorage('none')).isKept).toBe(false);
    const refusing = {
      open() {
        throw new DOMException('not here', 'SecurityError');
      },
    };
    Object.assign(globalThis, { indexedDB: refusing });
    expect((await openStorage('none')).isKept).toBe(false);
    Object.assign(globalThis, { indexedDB });
    const storage = await openStorage('given');
    onTestFinished(() => storage.close());
    expect(storage.isKept).toBe(true);
  });
});
