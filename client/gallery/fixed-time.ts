// Stops the page's clocks before anything looks at them: every picture is taken at the same moment.

/** A Wednesday evening in spring, where whoever looks is. */
export const NOW = new Date(2026, 3, 15, 20, 40).getTime();

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
// What ticks would draw anew what cannot have changed.
globalThis.setInterval = (() => 0) as unknown as typeof setInterval;
