/**
 * Common ground: two phones find what both privately want, and nothing else.
 *
 * Private set intersection by an oblivious function of both (2HashDH), on ristretto255:
 * - `blind`: own choices and fillers as masked points, and tags of the choices made with an own key;
 * - `match`: the partner's points raised to the own key.
 * Unmasked, an own choice raised to the partner's key is among the partner's tags exactly if the
 * partner chose it. The server gives out neither match before it holds both. Which records carry
 * this, and when, is the session's.
 *
 * What a changed phone can do, and what not, is in docs/security.md. Two things here are there for
 * it: a phone raises one list of points only, and no `mismatch` depends on what was chosen.
 */
import { type Bytes32, bytes32Schema, otherSeat } from '@heard/shared/ids';
import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod/mini';
import { bytesOf, joinPrefixed, toBase64Url } from './encoding.ts';
import {
  elementPoint,
  exponentOf,
  type GroundPlace,
  type GroundPoint,
  groundPlaceSchema,
  groundPointSchema,
  lower,
  raise,
  tagOf,
} from './ground-points.ts';
import { type Blind, blindText, type Match, matchText } from './ground-texts.ts';
import { allAtOnce, type Steps } from './in-steps.ts';
import { type Parsed, parseJson } from './parse-json.ts';
import { newToken } from './random.ts';

const sharedShape = {
  place: groundPlaceSchema,
  /** The element at each place of the own blind; null for a filler. */
  slots: z.array(z.nullable(z.string())),
  /** The points of the own blind. */
  sent: z.array(groundPointSchema),
  /** What undoes their masks, one exponent a place. Never leaves the phone. */
  mask: bytes32Schema,
};
const startedSchema = z.strictObject({
  kind: z.literal('started'),
  ...sharedShape,
  /** Never leaves the phone, serves one finding, and is gone with the answer. */
  key: bytes32Schema,
});
export type StartedGround = z.infer<typeof startedSchema>;

const answeredSchema = z.strictObject({
  kind: z.literal('answered'),
  ...sharedShape,
  /** The hash of the one blind this phone has answered, its tags, and the answer. */
  answeredTo: bytes32Schema,
  tags: z.array(bytes32Schema),
  answer: z.array(groundPointSchema),
});
export type AnsweredGround = z.infer<typeof answeredSchema>;

/** What a phone keeps until the result, sealed, and then forgets. */
export type KeptGround = StartedGround | AnsweredGround;
const keptSchema = z.discriminatedUnion('kind', [startedSchema, answeredSchema]);

export type Started =
  | { ok: true; text: string; kept: StartedGround }
  | { ok: false; reason: 'too-many' | 'not-offered' };
export type Answered =
  | { ok: true; text: string; kept: AnsweredGround }
  | { ok: false; reason: 'mismatch' };
export type Common = { ok: true; common: readonly string[] } | { ok: false; reason: 'mismatch' };

/** `text` is that of a `blind` record: `cap` points and `cap` tags, of which `choices` cannot be told. */
export const startGround = (...asked: Parameters<typeof startGroundInSteps>): Started =>
  allAtOnce(startGroundInSteps(...asked));

export function* startGroundInSteps(
  place: GroundPlace,
  universe: readonly string[],
  cap: number,
  choices: readonly string[],
): Steps<Started> {
  const chosen = [...new Set(choices)];
  if (chosen.length > cap) return { ok: false, reason: 'too-many' };
  if (!chosen.every((choice) => universe.includes(choice))) {
    return { ok: false, reason: 'not-offered' };
  }
  const slots = shuffled(Array.from({ length: cap }, (_, index) => chosen[index] ?? null));
  const [key, mask] = [newToken(), newToken()];
  // A filler is an element nobody offers, and as much work: time does not tell them apart.
  const places: { masked: GroundPoint; tag: Bytes32 }[] = [];
  for (const [index, slot] of slots.entries()) {
    const element = slot ?? newToken();
    const point = elementPoint(place, element);
    places.push({
      masked: raise(point, exponentOf(mask, index)),
      tag: tagOf(place, place.seat, element, raise(point, exponentOf(key, 0))),
    });
    yield;
  }
  const sent = places.map(({ masked }) => masked);
  // In an order of their own, which says nothing of the points'.
  const tags = places.map(({ tag }) => tag).sort();
  const text = blindText({ points: sent, tags });
  return { ok: true, text, kept: { kind: 'started', place, slots, sent, mask, key } };
}

/**
 * `text` is that of a `match` record. Keep `kept` in place of what was there before the text goes
 * out: it gives the same text for the same blind again, and `mismatch` for any other.
 */
export const answerGround = (kept: KeptGround, theirs: Blind): Answered =>
  allAtOnce(answerGroundInSteps(kept, theirs));

export function* answerGroundInSteps(kept: KeptGround, theirs: Blind): Steps<Answered> {
  const answered = kept.kind === 'answered' ? kept : yield* answerOnce(kept, theirs);
  if (answered?.answeredTo !== hashOf(theirs)) return { ok: false, reason: 'mismatch' };
  return { ok: true, text: matchText(answered.answer), kept: answered };
}

/** In alphabetical order, the same on both phones. */
export const commonOf = (kept: AnsweredGround, theirs: Match): Common =>
  allAtOnce(commonInSteps(kept, theirs));

export function* commonInSteps(kept: AnsweredGround, theirs: Match): Steps<Common> {
  const { place, slots, mask, tags } = kept;
  if (!isForeign(theirs, [kept.sent, kept.answer])) return { ok: false, reason: 'mismatch' };
  const partner = otherSeat(place.seat);
  const isCommon: boolean[] = [];
  for (const [index, point] of theirs.entries()) {
    const raised = lower(point, exponentOf(mask, index));
    isCommon.push(tags.includes(tagOf(place, partner, slots[index] ?? '', raised)));
    yield;
  }
  const common = slots.filter((slot, index) => slot !== null && isCommon[index]);
  return { ok: true, common: common.filter((slot) => slot !== null).sort() };
}

export function encodeKept(kept: KeptGround): string {
  return JSON.stringify(kept);
}

export function parseKept(text: string): Parsed<KeptGround> {
  return parseJson(keptSchema, text);
}

function* answerOnce(kept: StartedGround, theirs: Blind): Steps<AnsweredGround | null> {
  const { place, slots, sent, mask, key } = kept;
  if (!isForeign(theirs.points, [sent]) || theirs.tags.length !== slots.length) return null;
  const answer: GroundPoint[] = [];
  for (const point of theirs.points) {
    answer.push(raise(point, exponentOf(key, 0)));
    yield;
  }
  const tags = [...theirs.tags];
  return { kind: 'answered', place, slots, sent, mask, answeredTo: hashOf(theirs), tags, answer };
}

/** As many points as this phone's own, and none of them. */
function isForeign(theirs: Match, own: ReadonlyArray<Match>): boolean {
  return own.every(
    (points) => theirs.length === points.length && !theirs.some((point) => points.includes(point)),
  );
}

function hashOf({ points, tags }: Blind): Bytes32 {
  const hash = sha256(joinPrefixed('heard/1|ground-blind', ...[...points, ...tags].map(bytesOf)));
  return toBase64Url(hash) as Bytes32;
}

/** By random keys: every order is as likely as any other. */
function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: newToken() }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ item }) => item);
}
