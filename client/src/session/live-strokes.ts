/** The partner's strokes while they are drawn, put together of signals some of which were missed. Pure. */
import { MAX_POINTS, type Point } from './stroke-code.ts';
import type { Ink, PenWidth, TaskSignal } from './task-words.ts';

export interface LiveStroke {
  /** How many pieces its seat had added before it. */
  after: number;
  ink: Ink;
  width: PenWidth;
  points: readonly Point[];
  /** Epoch milliseconds of its last signal. */
  heardAt: number;
}

type Drawing = Extract<TaskSignal, { kind: 'drawing' }>;

/** More at once than two fingers draw. */
const MAX_LIVE = 4;
/** Milliseconds after which a stroke nobody hears of any more was lost on its way. */
const SILENT_AFTER_MS = 5_000;
/** Newest points in one signal: each point is in several of them, so that losing one loses nothing. */
const TAIL_POINTS = 96;

export function hearStroke(
  live: readonly LiveStroke[],
  { after, ink, width, from, points }: Drawing,
  now: number,
): readonly LiveStroke[] {
  const known = live.find((stroke) => stroke.after === after);
  const drawn = [...(known?.points.slice(0, from) ?? []), ...points];
  if (drawn.length > MAX_POINTS) return live;
  const others = live.filter((stroke) => stroke !== known);
  return [...others, { after, ink, width, points: drawn, heardAt: now }].slice(-MAX_LIVE);
}

/** `count`: pieces the partner has added. The same reference where nothing is over. */
export function stillDrawn(
  live: readonly LiveStroke[],
  count: number,
  now: number,
): readonly LiveStroke[] {
  const isOver = ({ after, heardAt }: LiveStroke) =>
    after < count || now - heardAt > SILENT_AFTER_MS;
  return live.some(isOver) ? live.filter((stroke) => !isOver(stroke)) : live;
}

export function drawingSignal(stroke: Omit<LiveStroke, 'heardAt'>): Drawing {
  const from = Math.max(0, stroke.points.length - TAIL_POINTS);
  return { ...stroke, kind: 'drawing', from, points: stroke.points.slice(from) };
}
