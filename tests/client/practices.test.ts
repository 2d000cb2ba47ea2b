// Practices on a counsellor's device: the real storage, and what comes back from a couple.
import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatDone } from '../../client/src/secrets/practice-link.ts';
import { type Preset, parsePreset } from '../../client/src/secrets/preset-link.ts';
import { keptPracticesOn, setPracticeOn, tickOffOn } from '../../client/src/session/practices.ts';
import { openIndexedStorage } from '../../client/src/storage/indexed-storage.ts';
import { openMemoryStorage } from '../../client/src/storage/memory-storage.ts';
import type { ClientStorage } from '../../client/src/storage/storage.ts';

const ORIGIN = 'https://heard.example';
const PRESET: Preset = {
  by: 'Mo',
  cards: { step: 'open-up' },
  depth: 1,
  rounds: 2,
  minutes: null,
};
let databases = 0;

const phoneOn = (storage: ClientStorage) => ({ origin: ORIGIN, storage, page: {} as never });

async function newPhone(open: () => Promise<ClientStorage>) {
  const storage = await open();
  onTestFinished(() => storage.close());
  return phoneOn(storage);
}

async function setOn(phone: ReturnType<typeof phoneOn>, label: string, now: number) {
  const set = await setPracticeOn(phone, { label, preset: PRESET, deckTitle: '' }, now);
  if (!set.ok) throw new Error(set.reason);
  // As the couple's phone reads it.
  const parsed = await parsePreset(set.practice.link.slice(set.practice.link.indexOf('#')));
  if (!parsed.ok || parsed.preset.practice === undefined) throw new Error('no practice in it');
  return { ...set.practice, done: formatDone(ORIGIN, parsed.preset.practice) };
}

const KINDS: Record<string, () => Promise<ClientStorage>> = {
  'in IndexedDB': () => {
    databases += 1;
    return openIndexedStorage(`practices-${databases}`);
  },
  'in memory': async () => openMemoryStorage(),
};

for (const [kind, open] of Object.entries(KINDS)) {
  describe(`practices ${kind}`, () => {
    it('[BW4] are ticked off by their own code, once, with the day it was first opened', async () => {
      const phone = await newPhone(open);
      const one = await setOn(phone, ' Mo and\nJo ', 1_000);
      const other = await setOn(phone, 'Ada and Lin', 2_000);
      expect(await keptPracticesOn(phone)).toMatchObject([
        { label: 'Ada and Lin', setAt: 2_000, doneAt: null },
        { label: 'Mo and Jo', cards: { step: 'open-up' }, setAt: 1_000, doneAt: null },
      ]);
      const first = await tickOffOn(phone, one.done, 5_000);
      expect(first).toMatchObject({ ok: true, isNew: true, practice: { id: one.id } });
      const again = await tickOffOn(phone, one.done, 9_000);
      expect(again).toMatchObject({ ok: true, isNew: false, practice: { doneAt: 5_000 } });
      expect(await keptPracticesOn(phone)).toMatchObject([
        { id: other.id, doneAt: null },
        { id: one.id, doneAt: 5_000 },
      ]);
    });

    it('[BW4] of another device, or with another practice’s seal, tick nothing off', async () => {
      const [mine, theirs] = [await newPhone(open), await newPhone(open)];
      const one = await setOn(mine, 'Mo', 1_000);
      const foreign = await setOn(theirs, 'Mo', 1_000);
      const refused = { ok: false, reason: 'foreign' };
      expect(await tickOffOn(mine, foreign.done, 2_000)).toEqual(refused);
      // Made by somebody who knows the id and not the secret.
      const forged = formatDone(ORIGIN, { id: one.id, secret: 'A'.repeat(43) as never });
      expect(await tickOffOn(mine, forged, 2_000)).toEqual(refused);
      expect(await keptPracticesOn(mine)).toMatchObject([{ doneAt: null }]);
    });

    it('[BW5] lie on the device with no readable word', async () => {
      const phone = await newPhone(open);
      const { id, link } = await setOn(phone, 'Kumquat couple', 1_000);
      const kept = JSON.stringify(await phone.storage.own.all());
      expect(kept).toContain(id);
      for (const word of ['Kumquat', 'open-up', link.slice(-20)]) expect(kept).not.toContain(word);
      // A box put in another's place opens there no more.
      const [first] = await phone.storage.own.all();
      await phone.storage.own.change('A'.repeat(22), () => first?.box ?? null);
      expect(await keptPracticesOn(phone)).toHaveLength(1);
      await phone.storage.own.change(id, () => null);
      expect(await keptPracticesOn(phone)).toEqual([]);
    });
  });
}

it('[BW5] keep their key in every tab', async () => {
  const name = 'practices-two-tabs';
  const [one, other] = [await openIndexedStorage(name), await openIndexedStorage(name)];
  onTestFinished(() => {
    one.close();
    other.close();
  });
  const keys = await Promise.all([one.own.key('mine'), other.own.key('theirs')]);
  expect(new Set(keys).size).toBe(1);
  expect(await one.own.all()).toEqual([]);
});
