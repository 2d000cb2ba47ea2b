// The order rooms stand in, and get their keys in: by the own note, so that it is the same at every visit.
import type { HeldSession } from '../../session/facilitator-screen.ts';

/** “Table 2” comes before “Table 10”; rooms without a note come last. `language` is a tag such as `en`. */
export function inListOrder<T extends Pick<HeldSession, 'room' | 'label'>>(
  held: readonly T[],
  language: string,
): T[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return held.toSorted(
    (one, other) =>
      Number(one.label === '') - Number(other.label === '') ||
      compare(one.label, other.label) ||
      (one.room < other.room ? -1 : 1),
  );
}
