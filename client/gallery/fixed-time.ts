// Stops the page's clocks before anything looks at them: every picture is taken at the same moment.

/** A Wednesday evening in spring, where whoever looks is. */
export const NOW = new Date(2026, 3, 15, 20, 40).getTime();

/** Longer than anything that merely lets the page draw, such as a fallback that is not to flicker. */
const LONG_MS = 500;

const RealDate = Date;

class StoppedDate extends RealDate {
  constructor(...parts: readonly unknown[]) {
    if (parts.length === 0) super(NOW);
    else super(...(parts as [number]));
  }

  static override now(): number {
    return NOW;
  }
}

globalThis.Date = StoppedDate as DateConstructor;
// What ticks would draw anew what cannot have changed; what takes its time never comes, and the rest at once.
globalThis.setInterval = (() => 0) as unknown as typeof setInterval;
const realSetTimeout = globalThis.setTimeout;
globalThis.setTimeout = ((handler: TimerHandler, ms = 0) =>
  ms < LONG_MS ? realSetTimeout(handler, 0) : 0) as unknown as typeof setTimeout;
