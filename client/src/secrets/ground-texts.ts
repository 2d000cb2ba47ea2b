/** What is inside the records that find common ground: strings of `cap` × 32 bytes, whatever was chosen. */
import { type Bytes32, bytes32Schema } from '@heard/shared/ids';
import * as z from 'zod/mini';
import { bytesOf, fromBase64Url, joinBytes, toBase64Url } from './encoding.ts';
import { type GroundPoint, groundPointSchema } from './ground-points.ts';
import { type Parsed, parseJson } from './parse-json.ts';

const ITEM_BYTES = 32;

/** A phone's masked choices and fillers, and the tags of its choices and as many more. No two alike. */
export interface Blind {
  points: readonly GroundPoint[];
  tags: readonly Bytes32[];
}
const blindSchema = z.strictObject({ points: z.string(), tags: z.string() });

/** The points of the other's blind, each raised to the own key, in the other's order. */
export type Match = readonly GroundPoint[];
const matchSchema = z.strictObject({ points: z.string() });

/** The text of a `blind` record. */
export function blindText(blind: Blind): string {
  return JSON.stringify({ points: joined(blind.points), tags: joined(blind.tags) });
}

export function parseBlind(text: string, cap: number): Parsed<Blind> {
  const parsed = parseJson(blindSchema, text);
  if (!parsed.ok) return parsed;
  const points = parseItems(groundPointSchema, parsed.value.points, cap);
  const tags = parseItems(bytes32Schema, parsed.value.tags, cap);
  return points === null || tags === null
    ? { ok: false, reason: 'unreadable' }
    : { ok: true, value: { points, tags } };
}

/** The text of a `match` record. */
export function matchText(match: Match): string {
  return JSON.stringify({ points: joined(match) });
}

export function parseMatch(text: string, cap: number): Parsed<Match> {
  const parsed = parseJson(matchSchema, text);
  if (!parsed.ok) return parsed;
  const points = parseItems(groundPointSchema, parsed.value.points, cap);
  return points === null ? { ok: false, reason: 'unreadable' } : { ok: true, value: points };
}

function joined(items: readonly Bytes32[]): string {
  return toBase64Url(joinBytes(...items.map(bytesOf)));
}

/** Null unless there are exactly `cap` of them, each as it should be and no two alike. */
function parseItems<T extends Bytes32>(
  schema: z.ZodMiniType<T>,
  text: string,
  cap: number,
): readonly T[] | null {
  const bytes = fromBase64Url(text);
  if (bytes?.length !== cap * ITEM_BYTES) return null;
  const items = Array.from({ length: cap }, (_, index) =>
    toBase64Url(bytes.subarray(index * ITEM_BYTES, (index + 1) * ITEM_BYTES)),
  );
  if (new Set(items).size < cap) return null;
  const parsed = z.array(schema).safeParse(items);
  return parsed.success ? parsed.data : null;
}
