// Reads a finger on the two circles: dragged, a circle follows it; tapped, the circles come to it.
import { type PointerEvent, useRef } from 'react';
import { overlapOfReach, reachOfOverlap, VIEW_WIDTH } from './circle-geometry.ts';

const HIGHEST = 10;
/** CSS pixels a finger may move and still have tapped. */
const TAP_WITHIN_PX = 6;

interface Drag {
  readonly pointerId: number;
  readonly startX: number;
  /** Which circle follows the finger: the one on the left, or on the right. */
  readonly side: -1 | 1;
  /** From the finger to that circle's centre, in view-box units. */
  readonly offset: number;
  readonly before: number | null;
  hasMoved: boolean;
}

/** Where a finger is, in view-box units right of the middle. */
function fromMiddle({ clientX, currentTarget }: PointerEvent): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return ((clientX - left) / width - 0.5) * VIEW_WIDTH;
}

const positionOfReach = (reach: number): number => Math.round(overlapOfReach(reach) * HIGHEST);

/** What to listen to on an element as wide as the picture. `restore` undoes what a scroll began. */
export function useClosenessDrag(
  value: number | null,
  onChange: (value: number) => void,
  restore: (value: number | null) => void,
) {
  const drag = useRef<Drag | null>(null);

  const begin = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0) return;
    const x = fromMiddle(event);
    const side = x < 0 ? -1 : 1;
    drag.current = {
      pointerId: event.pointerId,
      startX: event.clientX,
      side,
      offset: side * x - reachOfOverlap((value ?? 0) / HIGHEST),
      before: value,
      hasMoved: false,
    };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent): void => {
    const held = drag.current;
    if (held?.pointerId !== event.pointerId) return;
    held.hasMoved ||= Math.abs(event.clientX - held.startX) > TAP_WITHIN_PX;
    if (held.hasMoved) onChange(positionOfReach(held.side * fromMiddle(event) - held.offset));
  };

  const end = (event: PointerEvent): void => {
    const held = drag.current;
    if (held?.pointerId !== event.pointerId) return;
    drag.current = null;
    if (!held.hasMoved) onChange(positionOfReach(Math.abs(fromMiddle(event))));
  };

  const giveUp = (event: PointerEvent): void => {
    const held = drag.current;
    if (held?.pointerId !== event.pointerId) return;
    drag.current = null;
    if (held.hasMoved) restore(held.before);
  };

  return {
    onPointerDown: begin,
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: giveUp,
  };
}
