/** A clock that stands still until a test turns its hands. */
import type { Clock } from '@heard/server/room/clock';

export interface TestClock extends Clock {
  /** Turns the hands on at once, then rings everything that is due, in order: as after a sleep. */
  advance(ms: number): Promise<void>;
}

interface Alarm {
  time: number;
  run: () => void;
}

export function createTestClock(startsAt = Date.now()): TestClock {
  const alarms = new Set<Alarm>();
  let now = startsAt;

  return {
    now: () => now,
    at(time, run) {
      const alarm = { time, run };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
    async advance(ms) {
      now += ms;
      const due = [...alarms].filter((alarm) => alarm.time <= now);
      for (const alarm of due.sort((one, other) => one.time - other.time)) {
        // One that rang may have called off another.
        if (alarms.delete(alarm)) alarm.run();
      }
      // Whatever rang may set its next alarm only once the store has answered.
      for (let turn = 0; turn < 4; turn += 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
