/** The pieces of a picture → its strokes, in the order they lie on each other. Pure. */
import type { Seat } from '@heard/shared/ids';
import type { Point } from './stroke-code.ts';
import type { PlacedPiece } from './task-pieces.ts';
import type { Ink, PenWidth, Shape } from './task-words.ts';

export interface Stroke {
  /** Of its first piece. */
  id: string;
  seat: Seat;
  ink: Ink;
  width: PenWidth;
  points: readonly Point[];
  /** What it was added as, where it was not drawn by hand. */
  shape: Shape | null;
}

export function pictureOf(pieces: readonly PlacedPiece[]): Stroke[] {
  const strokes: Stroke[] = [];
  /** The stroke each seat might go on with. */
  const open: Record<Seat, Stroke | null> = { a: null, b: null };
  for (const { id, seat, piece } of pieces) {
    if (piece.kind === 'undo') {
      const last = strokes.findLastIndex((stroke) => stroke.seat === seat);
      if (last !== -1) strokes.splice(last, 1);
      open[seat] = null;
    }
    if (piece.kind !== 'stroke') continue;
    const { ink, width, points, shape = null, isJoined = false } = piece;
    const before = open[seat];
    if (isJoined && before !== null && before.ink === ink && before.width === width) {
      before.points = [...before.points, ...points.slice(1)];
      continue;
    }
    const stroke = { id, seat, ink, width, points, shape };
    strokes.push(stroke);
    open[seat] = stroke;
  }
  return strokes;
}
