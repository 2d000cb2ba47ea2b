/** How far the server's clock is ahead of this phone's, from what it stamped. Pure. */

export interface Stamp {
  /** Epoch milliseconds, the server's clock. */
  at: number;
  /** Epoch milliseconds at which it came in, this phone's clock. */
  receivedAt: number;
  /** It was made just before it came in. */
  isLive: boolean;
}

/**
 * The new estimate in milliseconds; null while there is nothing to go by. A stamp is always older
 * than its arrival, so each gives a lower bound and the highest comes closest. A stamp that waited
 * says something only where even so it lies ahead of this phone's clock.
 */
export function estimateOffset(known: number | null, stamp: Stamp): number | null {
  const bound = stamp.at - stamp.receivedAt;
  if (!stamp.isLive && bound <= 0) return known;
  return known === null ? bound : Math.max(known, bound);
}
