// What a screen tells the journal of this phone's owner, on the storage every screen shares.
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';

// The page of the browser, as far as the storage asks for it.
vi.hoisted(() => vi.stubGlobal('location', { origin: 'http://localhost' }));

import {
  ownJournal,
  rememberSigns,
  rememberSitting,
} from '../../client/src/journal/own-journal.ts';

const SIGNS = { at: 2, values: { cold: 3 }, circles: null };

describe('what a screen tells the journal', () => {
  it('[JN6] goes nowhere before it is on, whole into it afterwards, and never fails its screen', async () => {
    await rememberSitting('one', { at: 1, circlesBefore: 2 });
    await rememberSigns(SIGNS);
    await ownJournal.begin('blue kettle river stone');
    expect(ownJournal.state()).toMatchObject({ kind: 'open', isKept: true, entries: [] });
    await rememberSitting('one', { at: 1, circlesBefore: 2 });
    await rememberSitting('one', { at: 9, circlesAfter: 7 });
    await rememberSigns(SIGNS);
    expect(ownJournal.state()).toMatchObject({
      entries: [
        { kind: 'sitting', at: 1, circlesBefore: 2, circlesAfter: 7 },
        { kind: 'signs', ...SIGNS },
      ],
    });
    const indexedDB = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    await expect(rememberSitting('two', { at: 3, circlesBefore: 2 })).resolves.toBeUndefined();
    await expect(rememberSigns({ ...SIGNS, at: 4 })).resolves.toBeUndefined();
    indexedDB.mockRestore();
  });
});
