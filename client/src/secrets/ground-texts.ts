/** What is inside the records that find common ground: one string of `cap` × 32 bytes, whatever was chosen. */
import { type Bytes32, bytes32Schema } from '@heard/shared/ids';
import * as z from 'zod/mini';
import { bytesOf, fromBase64Url, joinBytes, toBase64Url } from './encoding.ts';
import { type GroundPoint, groundPointSchema } from './ground-points.ts';
import { type Parsed, parseJson } from './parse-json.ts';

const ITEM_BYTES = 32;

const blindSchema = z.strictObject({ points: z.string() });
/** A phone's points, in the order they came; no two alike. */
export type Blind = readonly GroundPoint[];

const matchSchema = z.strictObject({ answers: z.string() });
/** An answer for each point of the other's blind, in its order; no two alike. */
export type Match = readonly Bytes32[];

/** The text of a `blind` record. */
export function blindText(blind: Blind): string {
  return JSON.stringify({ points: joined(blind) });
}

export function parseBlind(text: string, cap: number): Parsed<Blind> {
  const parsed = parseJson(blindSchema, text);
  return parsed.ok ? parseItems(groundPointSchema, parsed.value.points, cap) : parsed;
}

/** The text of a `match` record. */
export function matchText(match: Match): string {
  return JSON.stringify({ answers: joined(match) });
}

export function parseMatch(text: string, cap: number): Parsed<Match> {
  const parsed = parseJson(matchSchema, text);
  return parsed.ok ? parseItems(bytes32Schema, parsed.value.answers, cap) : parsed;
}

function joined(items: readonly Bytes32[]): string {
  return toBase64Url(joinBytes(...items.map(bytesOf)));
}

function parseItems<T extends Bytes32>(
  schema: z.ZodMiniType<T>,
  encoded: string,
  cap: number,
): Parsed<readonly T[]> {
  const bytes = fromBase64Url(encoded);
  if (bytes?.length !== cap * ITEM_BYTES) return { ok: false, reason: 'unreadable' };
  const items = Array.from({ length: cap }, (_, index) =>
    toBase64Url(bytes.subarray(index * ITEM_BYTES, (index + 1) * ITEM_BYTES)),
  );
  const parsed = z.array(schema).safeParse(items);
  const areDistinct = new Set(items).size === cap;
  return parsed.success && areDistinct
    ? { ok: true, value: parsed.data }
    : { ok: false, reason: 'unreadable' };
}
