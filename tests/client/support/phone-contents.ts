/** Everything a phone's database holds, as somebody who got hold of the phone would read it. */
import type { TestPhone } from './player.ts';

/** Text as it stands; bytes as text of one character a byte, and in base64. */
export async function contentsOf(phone: Pick<TestPhone, 'name'>): Promise<string> {
  const found: string[] = [];
  const db = await answered(indexedDB.open(phone.name));
  for (const store of db.objectStoreNames) {
    const all = await answered(db.transaction(store).objectStore(store).getAll());
    for (const value of all) collect(value, found);
  }
  db.close();
  return found.join('\n');
}

function collect(value: unknown, found: string[]): void {
  if (value instanceof Uint8Array) {
    found.push(Buffer.from(value).toString('latin1'), Buffer.from(value).toString('base64url'));
  } else if (typeof value === 'object' && value !== null) {
    found.push(JSON.stringify(value));
    for (const part of Object.values(value)) collect(part, found);
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
