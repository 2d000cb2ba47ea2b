/** How far the server's clock is ahead of this phone's, by asking. By the quickest answer. */
import type { ClockReading } from '../connection/connection.ts';

/** Times the clock is asked: on a home network the quickest of a few is within some milliseconds. */
const ASKS = 6;

/**
 * Milliseconds; null where nobody answered. The answer that was quickest is believed: its two ways
 * cannot differ by more than the whole trip, so it is wrong by half of that at most (F. Cristian,
 * Probabilistic clock synchronization, Distributed Computing 3, 1989).
 */
export async function askOffset(ask: () => Promise<ClockReading | null>): Promise<number | null> {
  let best: ClockReading | null = null;
  for (let asked = 0; asked < ASKS; asked += 1) {
    const reading = await ask();
    // A phone whose own clock was set back meanwhile measured nothing.
    if (reading === null || tripOf(reading) < 0) continue;
    if (best === null || tripOf(reading) < tripOf(best)) best = reading;
  }
  return best === null ? null : Math.round(best.at - (best.askedAt + tripOf(best) / 2));
}

function tripOf({ askedAt, receivedAt }: ClockReading): number {
  return receivedAt - askedAt;
}
