/** A server killed in the middle of its work: whatever it had acknowledged is there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { RoomStore } from '@heard/server/store/room-store';
import { openSqliteRoomStore } from '@heard/server/store/sqlite-room-store';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOMS } from './acknowledging-writer.ts';
import { appendAt, roomNumbered } from './sample-appends.ts';
import { temporaryFile } from './temporary-file.ts';

const KILLS = 12;
const WRITER = fileURLToPath(new URL('./run-writer.mjs', import.meta.url));

/** Runs a writer until it has acknowledged `count` entries, kills it, and returns all its lines. */
async function linesUntilKilled(file: string, count: number): Promise<string[]> {
  const writer = spawn(process.execPath, [WRITER, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void writer.kill('SIGKILL'));
  const closed = once(writer, 'close');
  const lines: string[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    lines.push(line);
    if (lines.length === count) writer.kill('SIGKILL');
  }
  expect(await closed).toEqual([null, 'SIGKILL']);
  return lines;
}

/** The highest acknowledged place of each room. Throws if a place was acknowledged twice. */
function acknowledgedHeads(lines: string[]): Map<number, number> {
  const heads = new Map<number, number>();
  for (const line of lines) {
    const [number = Number.NaN, seq = Number.NaN] = line.split(' ').map(Number);
    if (seq <= (heads.get(number) ?? 0)) throw new Error(`acknowledged twice: ${line}`);
    heads.set(number, seq);
  }
  return heads;
}

async function expectWhole(store: RoomStore, number: number, head: number): Promise<void> {
  const room = roomNumbered(number);
  const record = await store.find(room);
  if (record.kind !== 'live') throw new Error(`room ${number} is ${record.kind}`);
  expect(record.head).toBeGreaterThanOrEqual(head);
  const entries = await store.read(room, 0, record.head);
  expect(entries).toEqual(Array.from({ length: record.head }, (_, at) => appendAt(at + 1).entry));
}

describe('kill -9', () => {
  it(`[ST10] loses no acknowledged entry, ${KILLS} times in a row`, async () => {
    const file = temporaryFile();
    const lines: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      lines.push(...(await linesUntilKilled(file, 40 + ((kill * 37) % 100))));
      const store = openSqliteRoomStore({ file });
      for (const [number, head] of acknowledgedHeads(lines)) {
        await expectWhole(store, number, head);
      }
      await store.close();
    }
    expect(lines.length).toBeGreaterThan(500);
    expect(acknowledgedHeads(lines).size).toBe(ROOMS);
  }, 120_000);
});
