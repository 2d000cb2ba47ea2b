/** Everything that is kept where a test may look for words: the server's files, a browser's databases. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phone } from './phone.ts';
import type { HeardServer } from './server.ts';
import { expect } from './test.ts';

/** The database, its write-ahead log and its index, and whatever else lies there. */
export function diskOf({ dataDir }: HeardServer): string {
  const files = readdirSync(dataDir);
  expect(files).toContain('heard.sqlite');
  expect(files).toContain('heard.sqlite-wal');
  return files.map((file) => readFileSync(join(dataDir, file)).toString('latin1')).join('\n');
}

/** Everything the page's databases hold, bytes as they are. */
export async function keptBy(phone: Phone): Promise<string> {
  const parts = await phone.page.evaluate(async () => {
    const texts: string[] = [];
    const collect = (value: unknown): void => {
      if (value instanceof Uint8Array) texts.push(String.fromCharCode(...value));
      else if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(collect);
      else texts.push(String(value));
    };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        collect(await done(db.transaction(store).objectStore(store).getAll()));
      }
      db.close();
    }
    return [...texts, ...Object.values(sessionStorage)];
  });
  return parts.join('\n');
}
