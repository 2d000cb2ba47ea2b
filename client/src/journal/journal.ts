/**
 * One person's journal on this phone: written without the passphrase, read only with it. The key
 * that reads is held in memory, and only while the journal is open.
 */
import { bytes32Schema } from '@heard/shared/ids';
import { type KeyPair, newKeyPair } from '../secrets/pairing.ts';
import {
  lockWithPassphrase,
  PASSPHRASE_COST,
  type PassphraseCost,
  passphraseLockSchema,
  unlockWithPassphrase,
} from '../secrets/passphrase-lock.ts';
import { openPage, pagePlace, sealPage } from '../secrets/sealed-page.ts';
import type { KeptJournal, KeptPage } from '../storage/journal-storage.ts';
import type { ClientStorage } from '../storage/storage.ts';
import {
  type JournalEntry,
  type JournalPage,
  parsePage,
  type SignsEntry,
  type SittingTold,
} from './entry.ts';
import { entriesOfPages, pagesOfSitting } from './sitting-pages.ts';

export type JournalState =
  | { kind: 'loading' }
  | { kind: 'none'; isKept: boolean }
  | { kind: 'locked'; isOn: boolean; isKept: boolean }
  | {
      kind: 'open';
      isOn: boolean;
      isKept: boolean;
      /** The oldest first. */
      entries: readonly JournalEntry[];
      /** Pages that were changed or broken: the rest is read all the same. */
      unreadable: number;
    };

export interface Journal {
  state(): JournalState;
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
  /** Every page and both keys. */
  remove(): Promise<void>;
  /** Nothing where no journal is on. What is told again of a sitting replaces what it tells. */
  rememberSitting(key: string, told: SittingTold): Promise<void>;
  rememberSigns(entry: SignsEntry): Promise<void>;
}

/** Pages opened before the browser may draw again. */
const OPENED_AT_A_TIME = 16;

export function createJournal(
  storage: () => Promise<ClientStorage>,
  cost: PassphraseCost = PASSPHRASE_COST,
): Journal {
  const listeners = new Set<() => void>();
  let state: JournalState = { kind: 'loading' };
  let key: KeyPair | null = null;
  /** How often it was locked: an unlocking that was overtaken by one opens nothing. */
  let lockings = 0;
  /** By place and box: an opened page need not be opened again. Emptied with the key. */
  const opened = new Map<string, JournalPage | null>();

  const show = (next: JournalState): void => {
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
      const page = text.ok ? parsePage(text.text) : null;
      opened.set(nameOf(kept), page?.ok ? page.value : null);
      count += 1;
      if (count % OPENED_AT_A_TIME === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };

  const refresh = async (): Promise<void> => {
    const { journal, isKept } = await storage();
    const kept = await journal.find();
    if (key !== null && kept?.publicKey !== key.publicKey) forgetKey();
    if (kept === null) return show({ kind: 'none', isKept });
    const own = key;
    if (own === null) return show({ kind: 'locked', isOn: kept.isOn, isKept });
    const pages = await journal.pages();
    await open(pages, own);
    // Locked meanwhile: whoever locked it has shown so.
    if (key !== own) return;
    const read = pages.map((page) => opened.get(nameOf(page)) ?? null);
    show({
      kind: 'open',
      isOn: kept.isOn,
      isKept,
      entries: entriesOfPages(read.filter((page) => page !== null)),
      unreadable: read.filter((page) => page === null).length,
    });
  };

  const remember = async (write: (journal: KeptJournal) => KeptPage[]): Promise<void> => {
    const { journal } = await storage();
    if ((await journal.put(write)) && key !== null) await refresh();
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    async begin(passphrase) {
      const { journal } = await storage();
      const pair = newKeyPair();
      const lock = await lockWithPassphrase(pair.secretKey, passphrase, cost);
      const isBegun = await journal.begin({ isOn: true, publicKey: pair.publicKey, lock });
      if (isBegun) key = pair;
      await refresh();
      return isBegun;
    },
    async unlock(passphrase) {
      const begunAt = lockings;
      const { journal } = await storage();
      const kept = await journal.find();
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
      await (await storage()).journal.setOn(isOn);
      await refresh();
    },
    async remove() {
      await (await storage()).journal.remove();
      forgetKey();
      await refresh();
    },
    rememberSitting: (sittingKey, told) =>
      remember(({ publicKey }) => {
        const sitting = pagePlace(publicKey, `sitting|${sittingKey}`);
        return pagesOfSitting(sitting, told).flatMap(({ part, page }) =>
          written(publicKey, `sitting|${sittingKey}|${part}`, page),
        );
      }),
    rememberSigns: (entry) =>
      remember(({ publicKey }) => written(publicKey, `signs|${entry.at}`, entry)),
  };
}

const nameOf = ({ place, box }: KeptPage): string => `${place} ${box}`;

/** One page, or none where it does not fit the largest size. */
function written(publicKey: KeptJournal['publicKey'], about: string, page: JournalPage) {
  const place = pagePlace(publicKey, about);
  const sealed = sealPage(publicKey, place, JSON.stringify(page));
  return sealed.ok ? [{ place, box: sealed.box }] : [];
}
