/** The pieces of a ranking → the order the things are in now, by their places on the card. Pure. */
import type { PlacedPiece } from './task-pieces.ts';

export function orderOf(pieces: readonly PlacedPiece[], count: number): number[] {
  let order = Array.from({ length: count }, (_, item) => item);
  for (const { piece } of pieces) {
    if (piece.kind === 'move') order = moved(order, piece.item, piece.to);
  }
  return order;
}

/** The others keep their order. What is not there is not moved, and nothing goes beyond the ends. */
export function moved(order: readonly number[], item: number, to: number): number[] {
  if (!order.includes(item)) return [...order];
  const others = order.filter((other) => other !== item);
  return [...others.slice(0, to), item, ...others.slice(to)];
}
