/**
 * Common ground: two phones find what both privately want, and nothing else.
 *
 * Private set intersection by Diffie-Hellman, hashed: `blind`, the points of one's choices and
 * fillers raised to an own secret; `match`, an answer for each of the partner's points. When both
 * matches are out, each phone knows which of its own choices the partner has. The server gives out
 * neither match before it holds both. Which records carry this, and when, is the session's.
 *
 * What a changed phone can do, and what not, is in docs/security.md. Two things here are there for
 * it: a phone answers one blind only, and no `mismatch` depends on what was chosen.
 */
import { type Bytes32, bytes32Schema, otherSeat } from '@heard/shared/ids';
import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod/mini';
import { bytesOf, joinPrefixed, toBase64Url } from './encoding.ts';
import {
  answerOf,
  elementPoint,
  exponentOf,
  fillerPoint,
  type GroundPlace,
  groundPlaceSchema,
  groundPointSchema,
  raise,
  raiseAgain,
} from './ground-points.ts';
import { type Blind, blindText, type Match, matchText } from './ground-texts.ts';
import { type Parsed, parseJson } from './parse-json.ts';
import { newToken } from './random.ts';

/** The element at each place of the own blind; null for a filler. */
const slotsSchema = z.array(z.nullable(z.string()));

const startedSchema = z.strictObject({
  kind: z.literal('started'),
  place: groundPlaceSchema,
  slots: slotsSchema,
  /** Never leaves the phone, serves one finding, and is gone with the answer. */
  secret: bytes32Schema,
  sent: z.array(groundPointSchema),
});
export type StartedGround = z.infer<typeof startedSchema>;

const answeredSchema = z.strictObject({
  kind: z.literal('answered'),
  place: groundPlaceSchema,
  slots: slotsSchema,
  /** The hash of the one blind this phone has answered. */
  answeredTo: bytes32Schema,
  /** The partner's points with both secrets in them, in the partner's order. */
  shared: z.array(groundPointSchema),
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

/** `text` is that of a `blind` record: exactly `cap` points, of which `choices` cannot be told. */
export function startGround(
  place: GroundPlace,
  universe: readonly string[],
  cap: number,
  choices: readonly string[],
): Started {
  const chosen = [...new Set(choices)];
  if (chosen.length > cap) return { ok: false, reason: 'too-many' };
  if (!chosen.every((choice) => universe.includes(choice))) {
    return { ok: false, reason: 'not-offered' };
  }
  const slots = shuffled(Array.from({ length: cap }, (_, index) => chosen[index] ?? null));
  const secret = newToken();
  const exponent = exponentOf(secret);
  const sent = slots.map((slot) =>
    raise(slot === null ? fillerPoint(place) : elementPoint(place, slot), exponent),
  );
  return { ok: true, text: blindText(sent), kept: { kind: 'started', place, slots, secret, sent } };
}

/**
 * `text` is that of a `match` record. Keep `kept` in place of what was there before the text goes
 * out: it gives the same text for the same blind again, and `mismatch` for any other.
 */
export function answerGround(kept: KeptGround, theirs: Blind): Answered {
  const answered = kept.kind === 'answered' ? kept : answer(kept, theirs);
  if (answered?.answeredTo !== hashOf(theirs)) return { ok: false, reason: 'mismatch' };
  const { place, shared } = answered;
  const match = shared.map((point) => answerOf(place, place.seat, point));
  return { ok: true, text: matchText(match), kept: answered };
}

/** In alphabetical order, the same on both phones. */
export function commonOf(kept: AnsweredGround, theirs: Match): Common {
  const { place, slots, shared } = kept;
  const own = shared.map((point) => answerOf(place, place.seat, point));
  const isForeign = !theirs.some((answer) => own.includes(answer));
  if (theirs.length !== slots.length || !isForeign) return { ok: false, reason: 'mismatch' };
  const partner = otherSeat(place.seat);
  const expected = new Set(shared.map((point) => answerOf(place, partner, point)));
  // A filler that seems to match is passed over: told apart, it would tell which places are fillers.
  const common = slots.filter((slot, index) => {
    const answer = theirs[index];
    return slot !== null && answer !== undefined && expected.has(answer);
  });
  return { ok: true, common: common.filter((slot) => slot !== null).sort() };
}

export function encodeKept(kept: KeptGround): string {
  return JSON.stringify(kept);
}

export function parseKept(text: string): Parsed<KeptGround> {
  return parseJson(keptSchema, text);
}

/** Null for another count than was sent, and for points of this phone's own. */
function answer(kept: StartedGround, theirs: Blind): AnsweredGround | null {
  const { place, slots, secret, sent } = kept;
  const isForeign = !theirs.some((point) => sent.includes(point));
  if (theirs.length !== slots.length || !isForeign) return null;
  const exponent = exponentOf(secret);
  const shared = theirs.map((point) => raiseAgain(point, exponent));
  return { kind: 'answered', place, slots, answeredTo: hashOf(theirs), shared };
}

function hashOf(blind: Blind): Bytes32 {
  const hash = sha256(joinPrefixed('heard/1|ground-blind', ...blind.map(bytesOf)));
  return toBase64Url(hash) as Bytes32;
}

/** By random keys: every order is as likely as any other. */
function shuffled<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, key: newToken() }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ item }) => item);
}
