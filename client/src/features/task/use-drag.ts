// Dragging one row of a list whose rows are equally tall. Other rows give way; nothing moves for good
// until it is let go.
import { type PointerEvent, useRef, useState } from 'react';
import type { Drag } from './use-their-drag.ts';

export interface OwnDrag extends Drag {
  /** Pixels its row has gone. */
  readonly by: number;
}

/** Milliseconds between two words about it. */
const TOLD_EVERY_MS = 100;

export interface DragWish {
  readonly order: readonly number[];
  readonly onTell: (drag: Drag) => void;
  readonly onDrop: (item: number, to: number) => Promise<void>;
}

export function useDrag({ order, onTell, onDrop }: DragWish) {
  const [drag, setDrag] = useState<OwnDrag | null>(null);
  const grip = useRef<{ pointer: number; startY: number; rowHeight: number } | null>(null);
  const toldAt = useRef(0);

  const take = (item: number) => (event: PointerEvent<HTMLElement>) => {
    const row = event.currentTarget.closest('li');
    if (grip.current !== null || event.button !== 0 || row === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { pointerId: pointer, clientY: startY } = event;
    grip.current = { pointer, startY, rowHeight: stepOf(row) };
    setDrag({ item, to: order.indexOf(item), by: 0 });
  };

  const move = (event: PointerEvent<HTMLElement>): void => {
    const held = grip.current;
    if (drag === null || held?.pointer !== event.pointerId) return;
    const by = event.clientY - held.startY;
    const from = order.indexOf(drag.item);
    const rows = Math.round(by / held.rowHeight);
    const to = Math.min(order.length - 1, Math.max(0, from + rows));
    const next = { item: drag.item, to, by };
    setDrag(next);
    const now = Date.now();
    if (to === drag.to && now - toldAt.current < TOLD_EVERY_MS) return;
    toldAt.current = now;
    onTell(next);
  };

  const drop = async (event: PointerEvent<HTMLElement>): Promise<void> => {
    if (drag === null || grip.current?.pointer !== event.pointerId) return;
    const { item, to } = drag;
    if (event.type === 'pointerup' && to !== order.indexOf(item)) await onDrop(item, to);
    // Only now, so that the row does not jump back for a moment.
    grip.current = null;
    setDrag(null);
  };

  return {
    drag,
    handlersFor: (item: number) => ({
      onPointerDown: take(item),
      onPointerMove: move,
      onPointerUp: (event: PointerEvent<HTMLElement>) => void drop(event),
      onPointerCancel: (event: PointerEvent<HTMLElement>) => void drop(event),
    }),
  };
}

/** From one row's top to the next one's, in pixels. */
function stepOf(row: HTMLElement): number {
  const other = row.nextElementSibling ?? row.previousElementSibling;
  if (!(other instanceof HTMLElement)) return row.offsetHeight;
  return Math.max(1, Math.abs(other.offsetTop - row.offsetTop));
}
