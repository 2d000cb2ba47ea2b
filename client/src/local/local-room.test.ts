import { deadlineCommandId } from '@heard/shared/ids';
import { expect, it, onTestFinished, vi } from 'vitest';
import { deviceKey } from '../secrets/local-box.ts';
import { newCommandId } from '../secrets/random.ts';
import { openMemoryStorage } from '../storage/memory-storage.ts';
import type { KeptSeat } from '../storage/storage.ts';
import { keptLog } from './kept-log.ts';
import { openLocalRoom } from './local-room.ts';
import { seatTwo } from './two-seats.ts';

const MINUTE_MS = 60_000;

async function seated() {
  const storage = openMemoryStorage();
  const logOf = (seat: KeptSeat) => keptLog(storage, seat.room, deviceKey(seat.token));
  const setting = { where: 'together', how: 'spoken' } as const;
  const { a } = await seatTwo({ a: 'Ines', b: 'Tom' }, setting, logOf);
  return { log: logOf(a), open: () => openLocalRoom({ log: logOf(a), now: Date.now }) };
}

async function viewOf(room: Awaited<ReturnType<typeof openLocalRoom>>) {
  const reply = await room.sync('a', 0);
  if (!reply.ok) throw new Error(reply.code);
  const { view } = reply.step;
  if (view.seat === 'facilitator') throw new Error('nobody sits there');
  return view;
}

it('[CL340] says by this phone’s clock when a breather is over, also where the page was closed then', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { open, log } = await seated();
  const room = await open();
  const { phase, seq } = await viewOf(room);
  const pause = { type: 'pause', id: newCommandId(), seen: seq, phase, minutes: 5 } as const;
  expect(await room.submit('a', pause)).toMatchObject({ ok: true });
  await vi.advanceTimersByTimeAsync(4 * MINUTE_MS);
  expect((await viewOf(room)).breather?.isOver).toBe(false);
  room.close();
  vi.setSystemTime(Date.now() + 2 * MINUTE_MS);
  const again = await open();
  onTestFinished(again.close);
  await vi.advanceTimersByTimeAsync(0);
  expect((await viewOf(again)).breather?.isOver).toBe(true);
  expect((await log.read(0)).at(-1)?.id).toBe(deadlineCommandId(phase + 1));
});

it('[CL341] takes a command once, whichever tab sends it again', async () => {
  const { open, log } = await seated();
  const [first, second] = [await open(), await open()];
  onTestFinished(first.close);
  onTestFinished(second.close);
  const { phase, seq } = await viewOf(first);
  const pause = { type: 'pause', id: newCommandId(), seen: seq, phase, minutes: 5 } as const;
  const replies = await Promise.all([first.submit('a', pause), second.submit('a', pause)]);
  expect(replies.map((reply) => reply.ok && reply.seq)).toEqual([seq + 1, seq + 1]);
  expect(await second.submit('a', pause)).toMatchObject({ ok: true, isDuplicate: true });
  expect(await log.read(seq)).toHaveLength(1);
});

it('[CL341] refuses what the game refuses, and writes nothing of it', async () => {
  const { open, log } = await seated();
  const room = await open();
  onTestFinished(room.close);
  const { phase, seq } = await viewOf(room);
  const early = { type: 'continue', id: newCommandId(), seen: seq, phase } as const;
  expect(await room.submit('a', early)).toEqual({ ok: false, code: 'wrong-state' });
  expect(await room.sync('a', seq + 1)).toEqual({ ok: false, code: 'ahead' });
  expect(await log.read(seq)).toEqual([]);
});
