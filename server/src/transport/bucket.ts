/**
 * A token bucket in two numbers. Seats are asked on every tap, so this makes no timer and no promise.
 */

export interface Bucket {
  readonly burst: number;
  readonly perMs: number;
  tokens: number;
  /** Epoch milliseconds. */
  filledAt: number;
}

export function createBucket(burst: number, perSecond: number, now: number): Bucket {
  return { burst, perMs: perSecond / 1_000, tokens: burst, filledAt: now };
}

/** Takes one token. Returns 0, or the milliseconds after which there is one. */
export function takeToken(bucket: Bucket, now: number): number {
  // A clock set back must not take tokens away.
  const elapsedMs = Math.max(0, now - bucket.filledAt);
  bucket.tokens = Math.min(bucket.burst, bucket.tokens + elapsedMs * bucket.perMs);
  bucket.filledAt = now;
  if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / bucket.perMs);
  bucket.tokens -= 1;
  return 0;
}
