// One finger on the sheet: its stroke while it is drawn, told live, and added once it is lifted.
import { type PointerEvent, useRef, useState } from 'react';
import { drawingSignal } from '../../session/live-strokes.ts';
import type { RoomActions } from '../../session/room-screen.ts';
import { FIELD, MAX_POINTS, onField, type Point } from '../../session/stroke-code.ts';
import { encodeTaskWords, type Ink, type PenWidth } from '../../session/task-words.ts';
import type { Making } from './use-making.ts';

export interface Pen {
  readonly ink: Ink;
  readonly width: PenWidth;
}

/** On this phone's sheet, until it is among what is on its way. */
interface OwnStroke extends Pen {
  readonly after: number;
  readonly points: readonly Point[];
  readonly isJoined: boolean;
}

/** Units a finger must go before it has gone anywhere: a few pixels, so that a line stays calm. */
const STEP = 12;
/** Milliseconds between two signals of one stroke. */
const SIGNAL_EVERY_MS = 70;
/** Pieces that are kept for taking strokes back. */
export const KEPT_FOR_UNDO = 6;

export interface Drawing {
  readonly own: readonly OwnStroke[];
  /** The last stroke could not be put away. */
  readonly hasFailed: boolean;
  readonly handlers: Record<
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
    (event: PointerEvent<HTMLElement>) => void
  >;
}

export function usePen(making: Making, signal: RoomActions['signal'], pen: Pen): Drawing {
  const [own, setOwn] = useState<readonly OwnStroke[]>([]);
  const [hasFailed, setHasFailed] = useState(false);
  const drawn = useRef<{ pointer: number; stroke: OwnStroke } | null>(null);
  const next = useRef(0);
  const signalledAt = useRef(0);

  const show = (stroke: OwnStroke, before: OwnStroke | null): void =>
    setOwn((shown) => [...shown.filter((one) => one !== before), stroke]);

  /** Null where the sheet has no room for it. */
  const begin = (point: Point, isJoined: boolean): OwnStroke | null => {
    const after = Math.max(next.current, making.mine);
    if (after - making.mine > making.left - 1 - KEPT_FOR_UNDO) return null;
    next.current = after + 1;
    const stroke = { ...pen, after, points: [point], isJoined };
    show(stroke, null);
    return stroke;
  };

  const put = async (stroke: OwnStroke): Promise<void> => {
    const { ink, width, points, isJoined } = stroke;
    const joined = isJoined ? { isJoined: true as const } : {};
    const tapped = await making.add({ kind: 'stroke', ink, width, points: [...points], ...joined });
    setHasFailed(!tapped.ok);
    setOwn((shown) => shown.filter((one) => one !== stroke));
  };

  const tell = ({ after, ink, width, points }: OwnStroke): void => {
    const now = Date.now();
    if (now - signalledAt.current < SIGNAL_EVERY_MS) return;
    signalledAt.current = now;
    signal(encodeTaskWords(drawingSignal({ after, ink, width, points })));
  };

  const down = (event: PointerEvent<HTMLElement>): void => {
    if (drawn.current !== null || event.button !== 0) return;
    const stroke = begin(pointOf(event, event.currentTarget), false);
    if (stroke === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawn.current = { pointer: event.pointerId, stroke };
  };

  const move = (event: PointerEvent<HTMLElement>): void => {
    const at = drawn.current;
    if (at === null || at.pointer !== event.pointerId) return;
    const before = at.stroke;
    const points = [...before.points];
    for (const each of partsOf(event)) {
      const point = pointOf(each, event.currentTarget);
      if (isFar(points.at(-1), point)) points.push(point);
    }
    if (points.length === before.points.length) return;
    const stroke = { ...before, points: points.slice(0, MAX_POINTS) };
    at.stroke = stroke;
    show(stroke, before);
    tell(stroke);
    if (points.length >= MAX_POINTS) goOnAnew(stroke);
  };

  /** What is longer than one piece goes on in the next one. */
  const goOnAnew = (stroke: OwnStroke): void => {
    const last = stroke.points.at(-1);
    const rest = last === undefined ? null : begin(last, true);
    void put(stroke);
    if (rest === null) drawn.current = null;
    else if (drawn.current !== null) drawn.current.stroke = rest;
  };

  const up = (event: PointerEvent<HTMLElement>): void => {
    const at = drawn.current;
    if (at === null || at.pointer !== event.pointerId) return;
    drawn.current = null;
    void put(at.stroke);
  };

  return {
    own,
    hasFailed,
    handlers: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up },
  };
}

/** Every place the finger was at since the last event, where the browser tells. */
function partsOf({
  nativeEvent,
}: PointerEvent): readonly Pick<MouseEvent, 'clientX' | 'clientY'>[] {
  const parts = nativeEvent.getCoalescedEvents?.() ?? [];
  return parts.length === 0 ? [nativeEvent] : parts;
}

function pointOf(
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
  sheet: HTMLElement,
): Point {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  return onField({
    x: ((clientX - left) / width) * FIELD.width,
    y: ((clientY - top) / height) * FIELD.height,
  });
}

function isFar(from: Point | undefined, to: Point): boolean {
  return from === undefined || Math.hypot(to.x - from.x, to.y - from.y) >= STEP;
}
