/** Opens the phone's storage, or one that forgets where the browser gives none. */
import { openIndexedStorage } from './indexed-storage.ts';
import { openMemoryStorage } from './memory-storage.ts';
import type { ClientStorage } from './storage.ts';

/** Milliseconds: some browsers in private mode never answer at all. */
const OPENING_LASTS_MS = 4_000;

/** Never rejects. */
export async function openStorage(name = 'heard'): Promise<ClientStorage> {
  if (typeof indexedDB === 'undefined') return openMemoryStorage();
  let isLate = false;
  const kept = openIndexedStorage(name).then((storage) => {
    if (isLate) storage.close();
    return storage;
  });
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), OPENING_LASTS_MS);
  });
  const opened = await Promise.race([kept.catch(() => null), late]);
  isLate = opened === null;
  return opened ?? openMemoryStorage();
}
