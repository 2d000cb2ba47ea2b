// Where a breath stands that both phones take together. Pure: the same moment gives the same on both.

/** Slow, and longer out than in. */
export const IN_MS = 4_000;
export const OUT_MS = 6_000;
const BREATH_MS = IN_MS + OUT_MS;

export interface Breath {
  /** Milliseconds since this breath began. */
  readonly atMs: number;
  readonly way: 'in' | 'out';
  /** 0 breathed out, 1 breathed in. */
  readonly fullness: number;
  /** Milliseconds until it turns. */
  readonly turnsInMs: number;
}

/** Both in epoch milliseconds by the server's clock; `since` is when the first breath began. */
export function breathAt(now: number, since: number): Breath {
  // A phone that is a moment behind may stand before the beginning.
  const atMs = (((now - since) % BREATH_MS) + BREATH_MS) % BREATH_MS;
  const isIn = atMs < IN_MS;
  const part = isIn ? atMs / IN_MS : (atMs - IN_MS) / OUT_MS;
  const eased = (1 - Math.cos(Math.PI * part)) / 2;
  return {
    atMs,
    way: isIn ? 'in' : 'out',
    fullness: isIn ? eased : 1 - eased,
    turnsInMs: (isIn ? IN_MS : BREATH_MS) - atMs,
  };
}
