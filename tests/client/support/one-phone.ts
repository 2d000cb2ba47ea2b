/** Two at one phone in Node: both seats' real sessions, the room between them, and nothing else. */
import 'fake-indexeddb/auto';
import type { Seat } from '@heard/shared/ids';
import { onTestFinished } from 'vitest';
import {
  beginOnePhone,
  findOnePhone,
  type OnePhone,
  type Storages,
} from '../../../client/src/local/one-phone.ts';
import { openIndexedStorage } from '../../../client/src/storage/indexed-storage.ts';
import { both, NAMES, type Pair } from './couple.ts';
import { playing, testPage } from './player.ts';

let phones = 0;

export interface TwoAtOnePhone extends Pair {
  /** Of its two databases. */
  name: string;
  storages: Storages;
  table: OnePhone;
}

export async function storagesOf(name: string): Promise<Storages> {
  const storages = {
    a: await openIndexedStorage(`${name}-a`),
    b: await openIndexedStorage(`${name}-b`),
  };
  onTestFinished(() => {
    storages.a.close();
    storages.b.close();
  });
  return storages;
}

export interface Earlier {
  /** Of an earlier one: the same phone after a reload, or in a second tab. */
  name: string;
  /** Begun already, and perhaps not as they should be. */
  storages?: Storages;
}

export async function atOnePhone(earlier?: Earlier): Promise<TwoAtOnePhone> {
  phones += 1;
  const name = earlier?.name ?? `one-phone-${phones}`;
  const storages = earlier?.storages ?? (await storagesOf(name));
  if (earlier === undefined) await beginOnePhone(storages, NAMES);
  const found = await findOnePhone(storages, testPage());
  if (found.kind !== 'open') throw new Error(found.kind);
  const { table } = found;
  onTestFinished(() => table.close());
  const at = (seat: Seat) => playing(table.sessions[seat], table.room);
  const two = { name, storages, table, a: at('a'), b: at('b') };
  await both(two, 'introduced', ({ view }) => view.isIntroduced);
  return two;
}

/** Closes the page and opens it again: what was not stored is gone. */
export async function reloadAll(two: TwoAtOnePhone): Promise<TwoAtOnePhone> {
  two.table.close();
  two.storages.a.close();
  two.storages.b.close();
  return atOnePhone({ name: two.name });
}
