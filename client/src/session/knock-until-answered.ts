/** Asks at a room's door until there is an answer for good, as long as somebody waits for it. */
import { patienceMs } from '../connection/back-off.ts';
import type { Page } from '../connection/page.ts';
import type { DoorProblem, LineStatus } from './room-screen.ts';
import { isPassing } from './take-seat.ts';

export interface Knocking {
  /** Whether the seat is this device's; false too where nobody waits any more. */
  isIn: Promise<boolean>;
  /** Asks again without waiting. */
  hurry(): void;
  stop(): void;
}

export function knockUntilAnswered(deps: {
  page: Page;
  take(): Promise<{ ok: true } | { ok: false; problem: DoorProblem }>;
  show(line: LineStatus): void;
}): Knocking {
  const { page, take, show } = deps;
  let isStopped = false;
  let hurry = () => {};

  const ask = async (): Promise<boolean> => {
    for (let tries = 0; !isStopped; tries += 1) {
      show(tries === 0 ? 'connecting' : 'retrying');
      const opened = await take();
      if (opened.ok) return true;
      if (!isPassing(opened.problem)) return false;
      show(page.isOnline() ? 'retrying' : 'offline');
      await rest(patienceMs(tries, Math.random()));
    }
    return false;
  };

  const rest = async (ms: number): Promise<void> => {
    let stop = () => {};
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      const forget = page.onWake(resolve);
      hurry = resolve;
      stop = () => {
        clearTimeout(timer);
        forget();
      };
    });
    stop();
  };

  return {
    isIn: ask(),
    hurry: () => hurry(),
    stop() {
      isStopped = true;
      hurry();
    },
  };
}
