// Which of several rooms asks for attention first. Only waiting and pausing move a room; nothing else does.

export interface Attending {
  /** Epoch milliseconds since which the two have paused or waited for each other; null otherwise. */
  readonly waitingSince: number | null;
}

/** Who has waited longest first; the others stay in the order they were given in. */
export function inAttentionOrder<T extends Attending>(rooms: readonly T[]): T[] {
  return rooms.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** Two rooms nobody waits in are the same: infinity less infinity would be no number. */
function rankOf({ waitingSince }: Attending): number {
  return waitingSince ?? Number.MAX_SAFE_INTEGER;
}
