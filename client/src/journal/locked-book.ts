/**
 * Pages one person keeps on this device: written without the passphrase, read only with it. The key
 * that reads is held in memory, and only while the book is open. Knows nothing of what a page tells.
 */
import { bytes32Schema } from '@heard/shared/ids';
import { type KeyPair, newKeyPair } from '../secrets/pairing.ts';
import type { Parsed } from '../secrets/parse-json.ts';
import {
  lockWithPassphrase,
  PASSPHRASE_COST,
  type PassphraseCost,
  passphraseLockSchema,
  unlockWithPassphrase,
} from '../secrets/passphrase-lock.ts';
import { openPage, pagePlace, sealPage } from '../secrets/sealed-page.ts';
import type { JournalStorage, KeptJournal, KeptPage } from '../storage/journal-storage.ts';

export type BookState<Entries> =
  | { kind: 'loading' }
  | { kind: 'none'; isKept: boolean }
  | { kind: 'locked'; isOn: boolean; isKept: boolean }
  | {
      kind: 'open';
      isOn: boolean;
      isKept: boolean;
      entries: Entries;
      /** Pages that were changed or broken: the rest is read all the same. */
      unreadable: number;
    };

/** A page, and what it is about: one about the same takes its place. */
interface WrittenPage<Page> {
  about: string;
  page: Page;
}

export interface LockedBook<Page, Entries> {
  state(): BookState<Entries>;
  subscribe(listener: () => void): () => void;
  /** Looks again at what is kept: another tab may have changed it. */
  refresh(): Promise<void>;
  /** Begins one, open. False where there is one already, or where it could not be kept. */
  begin(passphrase: string): Promise<boolean>;
  /** False for the wrong passphrase. */
  unlock(passphrase: string): Promise<boolean>;
  /** Forgets the key and everything that was read. */
  lock(): void;
  /** Off writes nothing more; what is there stays, and stays readable. */
  setOn(isOn: boolean): Promise<void>;
  /** Nothing where no book is on. `placeOf` names a place that tells nothing, for what a page is of. */
  write(pages: (placeOf: (about: string) => string) => readonly WrittenPage<Page>[]): Promise<void>;
  /** Takes out the pages about these. */
  drop(abouts: readonly string[]): Promise<void>;
  /** Every page and both keys. */
  remove(): Promise<void>;
}

export interface BookReader<Page, Entries> {
  parse(text: string): Parsed<Page>;
  entriesOf(pages: readonly Page[]): Entries;
}

/** Pages opened before the browser may draw again. */
const OPENED_AT_A_TIME = 16;

export function createLockedBook<Page, Entries>(
  storage: () => Promise<{ book: JournalStorage; isKept: boolean }>,
  reader: BookReader<Page, Entries>,
  cost: PassphraseCost = PASSPHRASE_COST,
): LockedBook<Page, Entries> {
  const listeners = new Set<() => void>();
  let state: BookState<Entries> = { kind: 'loading' };
  let key: KeyPair | null = null;
  /** How often it was locked: an unlocking that was overtaken by one opens nothing. */
  let lockings = 0;
  /** By place and box: an opened page need not be opened again. Emptied with the key. */
  const opened = new Map<string, Page | null>();

  const show = (next: BookState<Entries>): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };

  const forgetKey = (): void => {
    key?.secretKey.fill(0);
    key = null;
    opened.clear();
  };

  const open = async (pages: readonly KeptPage[], own: KeyPair): Promise<void> => {
    let count = 0;
    for (const kept of pages) {
      if (key !== own) return;
      if (opened.has(nameOf(kept))) continue;
      const text = openPage(own, kept.place, kept.box);
      const page = text.ok ? reader.parse(text.text) : null;
      opened.set(nameOf(kept), page?.ok ? page.value : null);
      count += 1;
      if (count % OPENED_AT_A_TIME === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };

  const refresh = async (): Promise<void> => {
    const { book, isKept } = await storage();
    const kept = await book.find();
    if (key !== null && kept?.publicKey !== key.publicKey) forgetKey();
    if (kept === null) return show({ kind: 'none', isKept });
    const own = key;
    if (own === null) return show({ kind: 'locked', isOn: kept.isOn, isKept });
    const pages = await book.pages();
    await open(pages, own);
    // Locked meanwhile: whoever locked it has shown so.
    if (key !== own) return;
    const read = pages.map((page) => opened.get(nameOf(page)) ?? null);
    show({
      kind: 'open',
      isOn: kept.isOn,
      isKept,
      entries: reader.entriesOf(read.filter((page) => page !== null)),
      unreadable: read.filter((page) => page === null).length,
    });
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    async begin(passphrase) {
      const { book } = await storage();
      const pair = newKeyPair();
      const lock = await lockWithPassphrase(pair.secretKey, passphrase, cost);
      const isBegun = await book.begin({ isOn: true, publicKey: pair.publicKey, lock });
      if (isBegun) key = pair;
      await refresh();
      return isBegun;
    },
    async unlock(passphrase) {
      const begunAt = lockings;
      const { book } = await storage();
      const kept = await book.find();
      const lock = passphraseLockSchema.safeParse(kept?.lock);
      const publicKey = bytes32Schema.safeParse(kept?.publicKey);
      if (!lock.success || !publicKey.success) return false;
      const unlocked = await unlockWithPassphrase(lock.data, passphrase);
      if (!unlocked.ok || lockings !== begunAt) return false;
      key = { secretKey: unlocked.secretKey, publicKey: publicKey.data };
      await refresh();
      return true;
    },
    lock() {
      lockings += 1;
      if (key === null) return;
      forgetKey();
      if (state.kind === 'open') {
        show({ kind: 'locked', isOn: state.isOn, isKept: state.isKept });
      }
    },
    async setOn(isOn) {
      await (await storage()).book.setOn(isOn);
      await refresh();
    },
    async write(pages) {
      const { book } = await storage();
      const isWritten = await book.put(({ publicKey }) =>
        pages((about) => pagePlace(publicKey, about)).flatMap((page) => written(publicKey, page)),
      );
      if (isWritten && key !== null) await refresh();
    },
    async drop(abouts) {
      const { book } = await storage();
      const kept = await book.find();
      if (kept !== null) await book.drop(abouts.map((about) => pagePlace(kept.publicKey, about)));
      await refresh();
    },
    async remove() {
      await (await storage()).book.remove();
      forgetKey();
      await refresh();
    },
  };
}

const nameOf = ({ place, box }: KeptPage): string => `${place} ${box}`;

/** One page, or none where it does not fit the largest size. */
function written<Page>(publicKey: KeptJournal['publicKey'], { about, page }: WrittenPage<Page>) {
  const place = pagePlace(publicKey, about);
  const sealed = sealPage(publicKey, place, JSON.stringify(page));
  return sealed.ok ? [{ place, box: sealed.box }] : [];
}
