/** Time as a dependency, so that a test can turn the hands. */

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Runs once, at this time or right after it; returns how to call it off. */
  at(time: number, run: () => void): () => void;
}

/** Node counts a timer's delay in 31 bits and fires a longer one at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  at(time, run) {
    let timer: NodeJS.Timeout;
    const arm = () => {
      const delay = Math.max(0, time - Date.now());
      timer = setTimeout(delay > LONGEST_DELAY_MS ? arm : run, Math.min(delay, LONGEST_DELAY_MS));
      // A far deadline must not keep a process alive that has nothing else to do.
      timer.unref();
    };
    arm();
    return () => clearTimeout(timer);
  },
};

/** Runs again and again, counting from the end of the last time; returns how to stop. */
export function every(clock: Clock, intervalMs: number, run: () => void | Promise<void>) {
  let isStopped = false;
  let callOff = () => {};
  const next = () => {
    if (!isStopped) callOff = clock.at(clock.now() + intervalMs, () => void again());
  };
  const again = async () => {
    try {
      await run();
    } finally {
      next();
    }
  };
  next();
  return () => {
    isStopped = true;
    callOff();
  };
}
