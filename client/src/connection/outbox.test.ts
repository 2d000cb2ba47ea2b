import type { Reply } from '@heard/shared/protocol/replies';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Queued } from '../storage/storage.ts';
import { createOutbox } from './outbox.ts';

const ACCEPTED: Reply = { ok: true, seq: 1 };

function queued(id: string): Queued {
  return { id, command: { id } } as Queued;
}

/** A queue in memory, and answers as a test lines them up. */
function stand(ids: readonly string[], answers: (Reply | 'silence')[]) {
  let left = ids.map(queued);
  const sent: string[] = [];
  const patience: number[] = [];
  const outbox = createOutbox({
    queue: async () => left,
    isLive: () => true,
    async send(command, withinMs) {
      sent.push(command.id);
      patience.push(withinMs);
      return answers.shift() ?? ACCEPTED;
    },
    async answered({ id }) {
      left = left.filter((one) => one.id !== id);
    },
    silent() {},
  });
  return { outbox, sent, patience };
}

describe('the outbox', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('[CL38] sends one after the other, and the next only after a final answer', async () => {
    const { outbox, sent } = stand(['one', 'two'], ['silence', { ok: false, code: 'busy' }]);
    outbox.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['one']);
    await vi.runAllTimersAsync();
    expect(sent).toEqual(['one', 'one', 'one', 'two']);
  });

  it('[CL39] waits 2.5 seconds for a first answer, then longer, and never over 15', async () => {
    const answers = Array.from({ length: 8 }, () => 'silence' as const);
    const { outbox, patience } = stand(['one'], answers);
    outbox.flush();
    await vi.runAllTimersAsync();
    expect(patience[0]).toBe(2_500);
    expect(patience[1]).toBeGreaterThanOrEqual(4_000);
    expect(Math.max(...patience)).toBeLessThanOrEqual(15_000);
    expect(Math.min(...patience.slice(3))).toBeGreaterThanOrEqual(12_000);
  });

  it('[CL40] waits as long as the server asks it to', async () => {
    const { outbox, sent } = stand(['one'], [{ ok: false, code: 'too-fast', retryMs: 700 }]);
    outbox.flush();
    await vi.advanceTimersByTimeAsync(699);
    outbox.nudge();
    expect(sent).toEqual(['one']);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(['one', 'one']);
  });

  it('[CL41] starts over at once when the line comes back', async () => {
    const { outbox, sent } = stand(['one'], ['silence']);
    outbox.flush();
    await vi.advanceTimersByTimeAsync(1);
    outbox.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['one', 'one']);
  });
});
