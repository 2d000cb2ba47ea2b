/** Brings a database to the newest schema, one numbered SQL file at a time. Never goes back. */
import { readdirSync, readFileSync } from 'node:fs';
import { readSetting } from './durable-settings.ts';
import type { Database } from './open-database.ts';
import { transact } from './transaction.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

/** Throws if the database is of a newer version, or holds something that is not Heard's. */
export function migrate(db: Database): void {
  const migrations = readMigrations();
  const version = Number(readSetting(db, 'user_version'));
  if (version > migrations.length) {
    throw new Error(
      `it was written by a newer version of Heard (schema ${version}; ` +
        `this one knows ${migrations.length})`,
    );
  }
  if (version === 0 && db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined) {
    throw new Error('it holds tables that are not of Heard');
  }
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue;
    transact(db, () => {
      db.exec(sql);
      db.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
}

/** In order: `0001-…` takes the schema from 0 to 1. */
function readMigrations(): string[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name, index) => {
    if (Number.parseInt(name, 10) !== index + 1) throw new Error(`${name} is out of order`);
    return readFileSync(new URL(name, FOLDER), 'utf8');
  });
}
