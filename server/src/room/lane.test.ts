import { describe, expect, it } from 'vitest';
import { createLane, runInLane } from './lane.ts';

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('lane', () => {
  it('[PI1] runs one task at a time, in the order they came', async () => {
    const lane = createLane();
    const first = gate();
    const log: string[] = [];
    const tasks = [
      runInLane(lane, async () => {
        log.push('one begins');
        await first.opened;
        log.push('one ends');
      }),
      runInLane(lane, async () => {
        log.push('two');
      }),
    ];
    expect(log).toEqual(['one begins']);
    expect(lane.length).toBe(2);
    first.open();
    await Promise.all(tasks);
    expect(log).toEqual(['one begins', 'one ends', 'two']);
    await lane.last;
    expect(lane).toEqual({ last: null, length: 0 });
  });

  it('[PI1] a task that fails fails for its own caller only', async () => {
    const lane = createLane();
    const failing = runInLane(lane, async () => {
      throw new Error('no');
    });
    const next = runInLane(lane, async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
