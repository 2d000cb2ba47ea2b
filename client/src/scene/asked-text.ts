// What a turn asks, in words: its card, or the question that follows two answers. Pure.
import type { TurnScript } from '../session/room-screen.ts';

/** Null where the card could not be read. `beThere` is that question in the language of the page. */
export function askedText(
  { card, isBeThere }: Pick<TurnScript, 'card' | 'isBeThere'>,
  beThere: string,
): string | null {
  return isBeThere ? beThere : (card?.text ?? null);
}

/** The card whose answers that question is about; null in any other turn. */
export function answeredBefore(
  { turn, isBeThere }: Pick<TurnScript, 'turn' | 'isBeThere'>,
  turns: readonly TurnScript[],
): string | null {
  if (!isBeThere) return null;
  const answered = turns.findLast((earlier) => earlier.turn < turn && !earlier.isBeThere);
  return answered?.card?.text ?? null;
}
