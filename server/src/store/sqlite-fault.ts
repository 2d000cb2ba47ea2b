/** What SQLite's errors mean. Says so in the store's own words; never repeats what was written. */
import { basename } from 'node:path';
import { StorageFull } from './room-store.ts';

/** Result codes of https://www.sqlite.org/rescode.html. */
const BUSY = 5;
const READ_ONLY = 8;
const CORRUPT = 11;
const FULL = 13;
const NOT_A_DATABASE = 26;
/** An extended code keeps the plain one in its lowest byte. */
const PLAIN_CODE_MASK = 0xff;

/** The fault of a write, as the port names it. */
export function writeFault(error: unknown): unknown {
  if (resultCodeOf(error) !== FULL) return error;
  return new StorageFull('there is no room for another entry', { cause: error });
}

/** The fault that kept a file from being opened, as one line for whoever starts the server. */
export function openFault(error: unknown, file: string): Error {
  const name = basename(file);
  const message = () => {
    switch (resultCodeOf(error)) {
      case BUSY:
        return `${name} is in use by another running server`;
      case READ_ONLY:
        return `${name} may not be written to`;
      case CORRUPT:
        return `${name} is damaged`;
      case FULL:
        return `the disk is full, or ${name} has reached its limit`;
      case NOT_A_DATABASE:
        return `${name} is not a database`;
      default:
        return error instanceof Error ? `${name}: ${error.message}` : `${name} cannot be opened`;
    }
  };
  return new Error(message(), { cause: error });
}

function resultCodeOf(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  // Node's driver calls it errcode, libsql rawCode.
  const code = 'errcode' in error ? error.errcode : 'rawCode' in error ? error.rawCode : null;
  return typeof code === 'number' ? code & PLAIN_CODE_MASK : null;
}
