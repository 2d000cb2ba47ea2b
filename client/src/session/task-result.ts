/** What the two of them made in a shared task, once both had said that it is done. Pure. */
import type { Card } from '../secrets/words.ts';
import { pictureOf, type Stroke } from './picture.ts';
import { agreedOf, planOf } from './plan.ts';
import { orderOf } from './ranking.ts';
import type { TurnScript } from './room-screen.ts';
import { placedPieces } from './task-pieces.ts';

export type TaskResult =
  | { kind: 'picture'; strokes: readonly Stroke[] }
  /** What both starred, in the order it was thought of. */
  | { kind: 'plan'; lines: readonly string[] }
  /** First comes what both put first. */
  | { kind: 'order'; items: readonly string[] };

export type Task = { kind: 'draw' } | { kind: 'plan' } | { kind: 'rank'; items: readonly string[] };

/** A card that says nothing that can be done, or could not be read, is drawn. */
export function taskOf(card: Card | null): Task {
  const { task, items = [] } = card ?? {};
  if (task === 'plan') return { kind: 'plan' };
  return task === 'rank' && items.length > 1 ? { kind: 'rank', items } : { kind: 'draw' };
}

/** Null for what is no task, was left before it was done, or has nothing in it. */
export function taskResultOf(turn: TurnScript): TaskResult | null {
  if (turn.activity !== 'task' || !turn.isFinished) return null;
  const task = taskOf(turn.card);
  const pieces = placedPieces(turn.added);
  switch (task.kind) {
    case 'draw': {
      const strokes = pictureOf(pieces);
      return strokes.length === 0 ? null : { kind: 'picture', strokes };
    }
    case 'plan': {
      const lines = agreedOf(planOf(pieces)).map(({ text }) => text);
      return lines.length === 0 ? null : { kind: 'plan', lines };
    }
    case 'rank': {
      const order = orderOf(pieces, task.items.length);
      return { kind: 'order', items: order.map((item) => task.items[item] ?? '') };
    }
  }
}
