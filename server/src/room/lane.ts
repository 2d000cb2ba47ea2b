/** One task at a time, in the order they came. Knows nothing of rooms. */

export interface Lane {
  /** Settles when everything in the lane is done; null while nothing is. Never rejects. */
  last: Promise<void> | null;
  /** Tasks running or waiting. */
  length: number;
}

export function createLane(): Lane {
  return { last: null, length: 0 };
}

/** Runs the task at once if the lane is free; its own outcome goes only to this caller. */
export function runInLane<T>(lane: Lane, task: () => Promise<T>): Promise<T> {
  lane.length += 1;
  const outcome = lane.last === null ? task() : lane.last.then(task);
  const leave = () => {
    lane.length -= 1;
    if (lane.length === 0) lane.last = null;
  };
  lane.last = outcome.then(leave, leave);
  return outcome;
}
