/** The real server on a free port, over a real database in its own folder; gone when the test is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '@heard/server/app';
import type { Config, Limits } from '@heard/server/config';
import { readConfig } from '@heard/server/config';
import { createLog } from '@heard/server/log';
import type { Clock } from '@heard/server/room/clock';
import type { RoomStore } from '@heard/server/store/room-store';
import { openSqliteRoomStore } from '@heard/server/store/sqlite-room-store';
import { onTestFinished } from 'vitest';

export interface TestAppOptions {
  config?: Partial<Config>;
  limits?: Partial<Limits>;
  clock?: Clock;
  /** A database of an earlier app, to start again on. */
  file?: string;
  /** Pages the database may have: a small disk. */
  maxPages?: number;
  wrap?: (store: RoomStore) => RoomStore;
}

export interface TestApp {
  app: App;
  url: string;
  file: string;
  store: RoomStore;
  /** Every line that was logged, at the most talkative level anyone would run. */
  lines: string[];
  close(): Promise<void>;
}

/** What the tests of time count on, whatever the setting's own value is. */
const INVITE_EXPIRY_MS = 24 * 3_600_000;

/** More than any test asks for; a test of limits sets its own. */
const NO_LIMITS: Limits = {
  commandBurst: 100_000,
  commandsPerSecond: 100_000,
  syncsPerMinute: 100_000,
  handshakesPerMinute: 100_000,
  invitationsPerMinute: 100_000,
  createsPerHour: 100_000,
  claimsPerHour: 100_000,
  claimsPerRoomPerHour: 100_000,
};

/** A folder that is removed with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heard-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that looks like a built page. */
export function builtPage(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Heard</title>');
  return folder;
}

export async function startApp(options: TestAppOptions = {}): Promise<TestApp> {
  const file = options.file ?? join(temporaryFolder(), 'heard.sqlite');
  const { maxPages } = options;
  const opened = openSqliteRoomStore(maxPages === undefined ? { file } : { file, maxPages });
  const store = options.wrap?.(opened) ?? opened;
  const lines: string[] = [];
  const app = createApp({
    config: testConfig(options),
    store,
    log: createLog('trace', { write: (line) => void lines.push(line) }),
    ...(options.clock && { clock: options.clock }),
  });
  const port = await app.listen();
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= app.close();
    return closed;
  };
  onTestFinished(close);
  return { app, url: `http://127.0.0.1:${port}`, file, store, lines, close };
}

function testConfig({ config, limits }: TestAppOptions): Config {
  const read = readConfig({});
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return {
    ...read.config,
    port: 0,
    host: '127.0.0.1',
    inviteExpiryMs: INVITE_EXPIRY_MS,
    clientDir: config?.clientDir ?? builtPage(),
    ...config,
    limits: { ...NO_LIMITS, ...limits },
  };
}
