/** What both added to a shared task, in the log's order, as far as it is worth reading. Pure. */
import type { Seat } from '@heard/shared/ids';
import type { Added, PendingTap, TurnScript } from './room-screen.ts';
import { MAX_PIECES_PER_SEAT, parseTaskPiece, type TaskPiece } from './task-words.ts';

export interface PlacedPiece {
  /** Of the command that carries it. */
  id: string;
  seat: Seat;
  piece: TaskPiece;
}

/**
 * What no phone of ours would send is left out, and so is everything of a seat that has added too
 * much: both phones leave out the same.
 */
export function placedPieces(added: readonly Added[]): PlacedPiece[] {
  const counts: Record<Seat, number> = { a: 0, b: 0 };
  const placed: PlacedPiece[] = [];
  for (const { id, seat, text } of added) {
    counts[seat] += 1;
    if (counts[seat] > MAX_PIECES_PER_SEAT || text === null) continue;
    const piece = parseTaskPiece(text);
    if (piece !== null) placed.push({ id, seat, piece });
  }
  return placed;
}

/** What is on its way from this phone stands at the end, where it will most likely come to stand. */
export function withPending(
  turn: TurnScript,
  pending: readonly PendingTap[],
  seat: Seat,
): readonly Added[] {
  const mine = pending
    .filter(({ type }) => type === 'add')
    .map(({ id, text }) => ({ id, at: 0, seat, isMine: true, text }));
  return mine.length === 0 ? turn.added : [...turn.added, ...mine];
}

export function countOf(added: readonly Added[], seat: Seat): number {
  return added.filter((one) => one.seat === seat).length;
}
