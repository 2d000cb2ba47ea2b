/** The composition root: settings → store → app → listen, and an orderly stop. */
import { mkdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { greeting } from './greeting.ts';
import { createLog, type Log } from './log.ts';
import { createMemoryRoomStore } from './store/memory-room-store.ts';
import type { RoomStore } from './store/room-store.ts';
import { openSqliteRoomStore } from './store/sqlite-room-store.ts';
import { readPage } from './transport/http.ts';

/** Milliseconds an orderly stop may take before it is cut short. */
const STOP_WITHIN_MS = 9_000;

const read = readConfig();
if (read.ok) await start(read.config);
else fail(read.problems.map((problem) => `Setting ${problem}.`).join('\n'));

async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const store = openStore(config);
  if (store === null) return;
  const app = createApp({ config, store, log });
  // Before anyone can know that it runs, and so tell it to stop.
  stopOnSignals(app, log);
  try {
    const port = await app.listen();
    console.log(greeting({ ...config, port, interfaces: networkInterfaces() }));
  } catch (error) {
    return fail(whyNotListening(error, config));
  }
  if (readPage(config.clientDir) === null) {
    console.error(`There is no page in ${config.clientDir}: run the build to serve one.`);
  }
}

function openStore(config: Config): RoomStore | null {
  if (config.store === 'memory') return createMemoryRoomStore();
  try {
    mkdirSync(config.dataDir, { recursive: true });
    return openSqliteRoomStore({ file: join(config.dataDir, 'heard.sqlite') });
  } catch (error) {
    fail(`DATA_DIR ${config.dataDir} cannot be used: ${reason(error)}.`);
    return null;
  }
}

function whyNotListening(error: unknown, { host, port }: Config): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use: set PORT to another one.`;
    case 'EACCES':
      return `Port ${port} may not be used by this account: set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this computer.`;
    default:
      return `The server could not start: ${reason(error)}.`;
  }
}

function stopOnSignals(app: App, log: Log): void {
  let isStopping = false;
  const stop = async (exitCode: number) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    try {
      await app.close();
      process.exit(exitCode);
    } catch (error) {
      log.event('process-failed', { error });
      process.exit(1);
    }
  };
  const stopBroken = (error: unknown) => {
    log.event('process-failed', { error });
    void stop(1);
  };
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGINT', () => void stop(0));
  process.on('unhandledRejection', stopBroken);
  process.on('uncaughtException', stopBroken);
}

function fail(lines: string): void {
  console.error(lines);
  process.exit(1);
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

function reason(error: unknown): string {
  return (
    codeOf(error) ?? (error instanceof Error ? error.message.split('\n')[0] : null) ?? 'unknown'
  );
}
