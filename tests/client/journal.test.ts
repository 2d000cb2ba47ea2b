// One's own journal on the phone: the real crypto, the real storage, and what somebody would find there.
import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SignsEntry, SittingTold } from '../../client/src/journal/entry.ts';
import { createJournal, type Journal } from '../../client/src/journal/journal.ts';
import { newCommandId } from '../../client/src/secrets/random.ts';
import { seatInNewRoom } from '../../client/src/session/new-seat.ts';
import { openIndexedStorage } from '../../client/src/storage/indexed-storage.ts';
import { openMemoryStorage } from '../../client/src/storage/memory-storage.ts';
import type { ClientStorage } from '../../client/src/storage/storage.ts';
import { found } from './support/canary.ts';
import { WRITTEN } from './support/couple.ts';
import { makeFirstDatabase } from './support/first-database.ts';
import { contentsOf } from './support/phone-contents.ts';

const PASSPHRASE = 'blue kettle river stone';
/** What a guess costs is tested beside the lock. */
const QUICK = { n: 2, r: 8, p: 1 };
const SITTING = 'room-of-ines-and-noor|3';

const PLAYED: SittingTold = {
  at: 1_700_000_000_123,
  partnerName: 'Noor-the-partner',
  steps: ['in-your-shoes'],
  turns: [
    { felt: 8, guess: 6, amListener: false },
    { felt: null, guess: null, amListener: true },
  ],
};
const SIGNS: SignsEntry = {
  kind: 'signs',
  at: 1_700_000_555_321,
  values: { 'not-validated': 7, lonely: 2 },
  circles: 4,
};

let databases = 0;

async function newStorage(name?: string): Promise<{ storage: ClientStorage; name: string }> {
  databases += 1;
  const database = name ?? `journal-${databases}`;
  const storage = await openIndexedStorage(database);
  onTestFinished(() => storage.close());
  return { storage, name: database };
}

/** Like a page that was loaded anew: it knows no key. */
const loaded = (storage: ClientStorage) => createJournal(async () => storage, QUICK);

function entriesOf(journal: Journal) {
  const state = journal.state();
  if (state.kind !== 'open') throw new Error(`the journal is ${state.kind}`);
  return state.entries;
}

const KINDS: Record<string, () => Promise<ClientStorage>> = {
  'in IndexedDB': async () => (await newStorage()).storage,
  'in memory': async () => openMemoryStorage(),
};

for (const [kind, open] of Object.entries(KINDS)) {
  describe(`a journal ${kind}`, () => {
    it('[JN6] keeps nothing until it is turned on', async () => {
      const storage = await open();
      const journal = loaded(storage);
      await journal.rememberSitting(SITTING, PLAYED);
      await journal.rememberSigns(SIGNS);
      await journal.refresh();
      expect(journal.state()).toEqual({ kind: 'none', isKept: storage.isKept });
      expect(await storage.journal.pages()).toEqual([]);
      expect(await journal.begin(PASSPHRASE)).toBe(true);
      expect(entriesOf(journal)).toEqual([]);
    });

    it('[JN7] is written without the passphrase and read only with it', async () => {
      const storage = await open();
      await loaded(storage).begin(PASSPHRASE);
      const journal = loaded(storage);
      await journal.rememberSitting(SITTING, PLAYED);
      await journal.rememberSigns(SIGNS);
      await journal.refresh();
      const locked = { kind: 'locked', isOn: true, isKept: storage.isKept };
      expect(journal.state()).toEqual(locked);
      expect(await storage.journal.pages()).toHaveLength(2);
      for (const wrong of ['', 'blue kettle river', PASSPHRASE.toUpperCase()]) {
        expect(await journal.unlock(wrong)).toBe(false);
        expect(journal.state()).toEqual(locked);
      }
      expect(await journal.unlock(PASSPHRASE)).toBe(true);
      expect(entriesOf(journal)).toMatchObject([PLAYED, SIGNS]);
      journal.lock();
      expect(journal.state()).toEqual(locked);
    });

    it('[JN10] a sitting told again is one sitting, and what is told later adds to it', async () => {
      const journal = loaded(await open());
      await journal.begin(PASSPHRASE);
      await journal.rememberSitting(SITTING, { at: PLAYED.at - 500, circlesBefore: 3 });
      await journal.rememberSitting(SITTING, PLAYED);
      await journal.rememberSitting(SITTING, PLAYED);
      await journal.rememberSitting(SITTING, {
        at: PLAYED.at + 500,
        circlesAfter: 5,
        again: 'yes',
      });
      await journal.rememberSitting(SITTING, { ...PLAYED, steps: ['touch'] });
      await journal.rememberSitting(`${SITTING}1`, { at: PLAYED.at + 900, circlesBefore: 9 });
      await journal.rememberSigns(SIGNS);
      await journal.rememberSigns(SIGNS);
      expect(entriesOf(journal)).toEqual([
        {
          ...PLAYED,
          kind: 'sitting',
          at: PLAYED.at - 500,
          steps: ['touch'],
          circlesBefore: 3,
          circlesAfter: 5,
          understood: null,
          valued: null,
          caredAbout: null,
          again: 'yes',
        },
        expect.objectContaining({ kind: 'sitting', circlesBefore: 9, turns: null }),
        SIGNS,
      ]);
    });

    it('[JN11] turned off it writes nothing more and can still be read; on again it goes on', async () => {
      const journal = loaded(await open());
      await journal.begin(PASSPHRASE);
      await journal.rememberSigns(SIGNS);
      await journal.setOn(false);
      await journal.rememberSigns({ ...SIGNS, at: SIGNS.at + 1 });
      expect(journal.state()).toMatchObject({ kind: 'open', isOn: false, entries: [SIGNS] });
      // Whoever begins one anew does not lose the one that is there.
      expect(await journal.begin('another passphrase')).toBe(false);
      await journal.setOn(true);
      await journal.rememberSigns({ ...SIGNS, at: SIGNS.at + 2 });
      expect(entriesOf(journal).map(({ at }) => at)).toEqual([SIGNS.at, SIGNS.at + 2]);
    });

    it('[JN12] deleted it leaves nothing, and a new one begins empty', async () => {
      const storage = await open();
      const journal = loaded(storage);
      await journal.begin(PASSPHRASE);
      await journal.rememberSitting(SITTING, PLAYED);
      await journal.remove();
      expect(journal.state()).toEqual({ kind: 'none', isKept: storage.isKept });
      expect(await storage.journal.find()).toBeNull();
      expect(await storage.journal.pages()).toEqual([]);
      expect(await journal.unlock(PASSPHRASE)).toBe(false);
      await journal.begin(PASSPHRASE);
      expect(entriesOf(journal)).toEqual([]);
    });
  });
}

describe('what lies on the phone', () => {
  it('[JN8] shows nothing of a page, of the passphrase or of the reading key', async () => {
    const { storage, name } = await newStorage();
    const journal = loaded(storage);
    await journal.begin(PASSPHRASE);
    await journal.rememberSitting(SITTING, { ...PLAYED, circlesBefore: 4, understood: 9 });
    await journal.rememberSigns(SIGNS);
    const contents = await contentsOf({ name });
    // The search would see one that is in the clear.
    await storage.journal.put(() => [{ place: 'canary', box: 'Noor-the-partner' }]);
    expect(found(['Noor-the-partner'], await contentsOf({ name }))).toHaveLength(1);
    const words = [
      PASSPHRASE,
      SITTING,
      'Noor-the-partner',
      'in-your-shoes',
      'not-validated',
      'lonely',
      'sitting',
      'signs',
      'amListener',
      'circlesBefore',
      'understood',
      String(PLAYED.at),
      String(SIGNS.at),
    ];
    expect(found(words, contents)).toEqual([]);
  });

  it('[JN8] pages have one size, whatever they say', async () => {
    const { storage } = await newStorage();
    const journal = loaded(storage);
    await journal.begin(PASSPHRASE);
    await journal.rememberSigns({ ...SIGNS, values: {} });
    await journal.rememberSigns({ ...SIGNS, at: SIGNS.at + 1 });
    await journal.rememberSitting(SITTING, { at: 1, circlesBefore: 10 });
    const sizes = (await storage.journal.pages()).map(({ box }) => box.length);
    expect(sizes).toHaveLength(3);
    expect(new Set(sizes).size).toBe(1);
  });

  it('[JN9] a page that was damaged or moved is counted and left out, and the rest is read', async () => {
    const { storage } = await newStorage();
    const journal = loaded(storage);
    await journal.begin(PASSPHRASE);
    for (const after of [0, 1, 2, 3]) {
      await journal.rememberSigns({ ...SIGNS, at: SIGNS.at + after });
    }
    const [one, two, three] = await storage.journal.pages();
    if (one === undefined || two === undefined || three === undefined) throw new Error('no pages');
    await storage.journal.put(() => [
      { place: one.place, box: `${one.box.slice(0, -4)}AAAA` },
      { place: two.place, box: three.box },
      { place: 'added', box: 'not a box' },
    ]);
    const later = loaded(storage);
    expect(await later.unlock(PASSPHRASE)).toBe(true);
    expect(later.state()).toMatchObject({ unreadable: 3 });
    expect(entriesOf(later)).toHaveLength(2);
  });

  it('[JN9] a lock that is no lock opens nothing', async () => {
    const { storage } = await newStorage();
    await storage.journal.begin({
      isOn: true,
      publicKey: seatInNewRoom({ name: '', setting: WRITTEN }, 0).token,
      lock: { version: 9 },
    });
    const journal = loaded(storage);
    expect(await journal.unlock(PASSPHRASE)).toBe(false);
    await journal.refresh();
    expect(journal.state().kind).toBe('locked');
  });
});

describe('two tabs', () => {
  it('[JN7] one that deletes or begins anew shuts the other', async () => {
    const { storage, name } = await newStorage();
    const here = loaded(storage);
    const there = loaded((await newStorage(name)).storage);
    await here.begin(PASSPHRASE);
    await there.unlock(PASSPHRASE);
    await there.remove();
    await here.refresh();
    expect(here.state().kind).toBe('none');
    await there.begin('another passphrase');
    await here.refresh();
    expect(here.state().kind).toBe('locked');
    await here.rememberSigns(SIGNS);
    await there.refresh();
    expect(entriesOf(there)).toEqual([SIGNS]);
  });

  it('[JN7] locking while the passphrase is looked at keeps it locked', async () => {
    const journal = loaded((await newStorage()).storage);
    await journal.begin(PASSPHRASE);
    journal.lock();
    const unlocking = journal.unlock(PASSPHRASE);
    journal.lock();
    expect(await unlocking).toBe(false);
    expect(journal.state().kind).toBe('locked');
  });
});

describe('a phone that had Heard before there was a journal', () => {
  it('[JN13] keeps its seats, its unsent taps and its drafts, and can begin one', async () => {
    const name = 'from-before';
    const seat = seatInNewRoom({ name: 'Ines', setting: WRITTEN }, 1_000);
    const id = newCommandId();
    const queued = {
      room: seat.room,
      id,
      command: { type: 'pass', id, seen: 1, phase: 1 },
      words: null,
    };
    await makeFirstDatabase(name, {
      rooms: [seat],
      outbox: [queued],
      notes: [{ room: seat.room, name: 'draft.share', box: 'sealed' }],
    });

    const { storage } = await newStorage(name);
    expect(await storage.findSeat(seat.room)).toEqual(seat);
    expect(await storage.queue(seat.room)).toEqual([queued]);
    expect(await storage.readNote(seat.room, 'draft.share')).toBe('sealed');
    const journal = loaded(storage);
    await journal.begin(PASSPHRASE);
    await journal.rememberSigns(SIGNS);
    expect(entriesOf(journal)).toEqual([SIGNS]);
    await storage.removeRoom(seat.room);
    expect(await storage.journal.pages()).toHaveLength(1);
  });
});
