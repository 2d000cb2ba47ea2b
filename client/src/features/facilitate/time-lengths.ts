// How long something has been so, in whole minutes. Never counts backwards where two clocks differ.

const MS_PER_MINUTE = 60_000;
const MS_PER_SECOND = 1_000;

/** Both in epoch milliseconds by the same clock. */
export function minutesBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / MS_PER_MINUTE));
}

/** Whole seconds until `at`, counted up so that the last one is still shown as 1; 0 once it is past. */
export function secondsUntil(at: number, now: number): number {
  return Math.max(0, Math.ceil((at - now) / MS_PER_SECOND));
}

export interface Length {
  readonly minutes: number;
  readonly seconds: number;
}

export function lengthOf(ms: number): Length {
  const seconds = Math.max(0, Math.round(ms / MS_PER_SECOND));
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}
