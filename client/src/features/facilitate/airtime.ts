// How the time with the floor was shared, for two bars with their numbers. Weighs nothing.
import type { Seat } from '@heard/shared/ids';

export interface Airtime {
  readonly ms: number;
  /** Of both together; the two are 100 in all. */
  readonly percent: number;
}

/** Null while nobody had the floor. */
export function airtimeOf(ms: Record<Seat, number>): Record<Seat, Airtime> | null {
  const whole = ms.a + ms.b;
  if (whole <= 0) return null;
  const percent = Math.round((ms.a / whole) * 100);
  return { a: { ms: ms.a, percent }, b: { ms: ms.b, percent: 100 - percent } };
}
