/**
 * What is inside the records of a shared task, before they are sealed and after they are opened: the
 * pieces that stay, and the signals that are over as soon as they were seen.
 */
import * as z from 'zod/mini';
import { parseJson } from '../secrets/parse-json.ts';
import { decodePoints, encodePoints, MAX_POINTS, MAX_STROKE_CHARACTERS } from './stroke-code.ts';

/** Pieces of one seat in one task: the fullest picture of both is 300 of a room's 5,000 entries. */
export const MAX_PIECES_PER_SEAT = 150;
/** Characters of one thing in a plan: a line on a phone, or two. */
export const MAX_PLAN_ITEM_CHARACTERS = 120;
/** Things to put in order. */
const MAX_RANKED = 5;

export const INKS = ['own', 'dark'] as const;
export type Ink = (typeof INKS)[number];
export const PEN_WIDTHS = [0, 1, 2] as const;
export type PenWidth = (typeof PEN_WIDTHS)[number];
/** Simple shapes, for hands that do not draw with a finger. */
export const SHAPES = ['circle', 'square', 'triangle', 'line', 'arch', 'heart'] as const;
export type Shape = (typeof SHAPES)[number];

const penSchema = {
  /** Its seat's own colour, or the dark one both have. */
  ink: z.enum(INKS),
  width: z.union([z.literal(0), z.literal(1), z.literal(2)]),
};
const points = z.pipe(
  z.string().check(z.maxLength(MAX_STROKE_CHARACTERS)),
  z.transform((text, context) => {
    const decoded = decodePoints(text);
    if (decoded !== null) return decoded;
    context.issues.push({ code: 'custom', message: 'no points', input: text });
    return z.NEVER;
  }),
);
const place = z.number().check(z.int(), z.gte(0), z.lt(MAX_RANKED));
const commandId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

const pieceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('stroke'),
    ...penSchema,
    points,
    /** What it was added as, where it was not drawn by hand. */
    shape: z.optional(z.enum(SHAPES)),
    /** Goes on where this seat's last stroke ended: the same stroke, too long for one piece. */
    isJoined: z.optional(z.literal(true)),
  }),
  /** This seat's last stroke goes. */
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('item'), text: z.string() }),
  z.strictObject({ kind: z.literal('star'), item: commandId, isOn: z.boolean() }),
  z.strictObject({ kind: z.literal('remove'), item: commandId }),
  /** One of the five, by its place on the card, to a place from the top. */
  z.strictObject({ kind: z.literal('move'), item: place, to: place }),
]);
export type TaskPiece = z.infer<typeof pieceSchema>;

const signalSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('drawing'),
    /** How many pieces its seat had added before it: the stroke is over once there are more. */
    after: z.number().check(z.int(), z.gte(0), z.lte(MAX_PIECES_PER_SEAT)),
    ...penSchema,
    /** Its newest points, and how many came before them. */
    from: z.number().check(z.int(), z.gte(0), z.lt(MAX_POINTS)),
    points,
  }),
  z.strictObject({ kind: z.literal('dragging'), item: place, to: place }),
]);
export type TaskSignal = z.infer<typeof signalSchema>;

export function encodeTaskWords(words: TaskPiece | TaskSignal): string {
  const isDrawn = words.kind === 'stroke' || words.kind === 'drawing';
  return JSON.stringify(isDrawn ? { ...words, points: encodePoints(words.points) } : words);
}

/** Null for anything else, whatever it is. */
export function parseTaskPiece(text: string): TaskPiece | null {
  const parsed = parseJson(pieceSchema, text);
  return parsed.ok ? parsed.value : null;
}

export function parseTaskSignal(text: string): TaskSignal | null {
  const parsed = parseJson(signalSchema, text);
  return parsed.ok ? parsed.value : null;
}
