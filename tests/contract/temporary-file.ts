/** A place for one test's database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A path nothing is at yet, in a folder that is removed with the test. */
export function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heard-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'heard.sqlite');
}
