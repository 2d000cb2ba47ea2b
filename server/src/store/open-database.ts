/**
 * Opens a SQLite file with Node's own driver, or with libsql on a Node that has none, behind the
 * few calls both share. Knows nothing of settings, tables or rooms.
 */
import { createRequire } from 'node:module';

export type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** Parameters are plain `?`, in order: the drivers disagree about every other kind. */
export interface Statement {
  /** Returns how many rows it changed. */
  run(...values: Value[]): number;
  get(...values: Value[]): Row | undefined;
  all(...values: Value[]): Row[];
}

/** Every call is synchronous and throws the driver's error; see `sqlite-fault.ts`. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface DriverDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): DriverStatement;
  close(): unknown;
}

interface DriverStatement {
  run(...values: Value[]): { changes: number | bigint };
  all(...values: Value[]): Row[];
}

type Driver = new (file: string) => DriverDatabase;

/** @param file an absolute path (or `:memory:`): libsql takes some relative ones for addresses */
export function openDatabase(file: string): Database {
  const database = new (loadDriver())(file);
  return {
    exec: (sql) => void database.exec(sql),
    prepare: (sql) => wrapStatement(database.prepare(sql)),
    close: () => void database.close(),
  };
}

function wrapStatement(statement: DriverStatement): Statement {
  return {
    run: (...values) => Number(statement.run(...values).changes),
    // libsql's own `get`, after an `all` of the same statement, answers with the earlier row.
    get: (...values) => statement.all(...values)[0],
    all: (...values) => statement.all(...values),
  };
}

function loadDriver(): Driver {
  const own: unknown = process.getBuiltinModule('node:sqlite');
  if (typeof own === 'object' && own !== null && 'DatabaseSync' in own) {
    if (isDriver(own.DatabaseSync)) return own.DatabaseSync;
  }
  const libsql = loadLibsql();
  if (isDriver(libsql)) return libsql;
  throw new Error(
    'this Node has no SQLite and the optional package libsql is missing: ' +
      'use Node 24, or install again with optional packages',
  );
}

/** Loaded only where it is needed: elsewhere it need not be installed. */
function loadLibsql(): unknown {
  const require = createRequire(import.meta.url);
  try {
    return require('libsql');
  } catch {
    return undefined;
  }
}

function isDriver(value: unknown): value is Driver {
  return typeof value === 'function';
}
