/** The pieces of a plan → what is on the table, and who starred what. Pure. */
import type { Seat } from '@heard/shared/ids';
import { oneLine } from '../secrets/name.ts';
import type { PlacedPiece } from './task-pieces.ts';
import { MAX_PLAN_ITEM_CHARACTERS } from './task-words.ts';

/** Things one seat may have on the table: more is no plan for an evening. */
export const MAX_PLAN_ITEMS_PER_SEAT = 12;

export interface PlanItem {
  id: string;
  seat: Seat;
  text: string;
  /** Whoever adds a thing wants it, until they take their star back. */
  stars: Readonly<Record<Seat, boolean>>;
}

/** Oldest first. */
export function planOf(pieces: readonly PlacedPiece[]): PlanItem[] {
  const items = new Map<string, PlanItem>();
  for (const { id, seat, piece } of pieces) {
    if (piece.kind === 'item') {
      const text = oneLine(piece.text);
      const isFit = text !== '' && text.length <= MAX_PLAN_ITEM_CHARACTERS;
      if (!isFit || items.has(id) || isPlanFull([...items.values()], seat)) continue;
      items.set(id, { id, seat, text, stars: { a: seat === 'a', b: seat === 'b' } });
    }
    if (piece.kind === 'star') {
      const item = items.get(piece.item);
      if (item !== undefined) {
        items.set(item.id, { ...item, stars: { ...item.stars, [seat]: piece.isOn } });
      }
    }
    if (piece.kind === 'remove' && items.get(piece.item)?.seat === seat) items.delete(piece.item);
  }
  return [...items.values()];
}

export function isPlanFull(items: readonly PlanItem[], seat: Seat): boolean {
  return items.filter((item) => item.seat === seat).length >= MAX_PLAN_ITEMS_PER_SEAT;
}

/** What both starred remains. */
export function agreedOf(items: readonly PlanItem[]): PlanItem[] {
  return items.filter(({ stars }) => stars.a && stars.b);
}
