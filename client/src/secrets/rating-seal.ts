/**
 * Ratings by commit, then open: nobody can look first, neither the partner nor the server.
 *
 * Each phone sends a commitment; only when it holds the partner's does it send what opens its own.
 * If either rating is kept closed, neither opens. Nothing here decides when; that is the session's.
 */
import { type Bytes32, bytes32Schema, type RoomId, type Seat } from '@heard/shared/ids';
import { MAX_RATING } from '@heard/shared/limits';
import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod/mini';
import { bytesOf, joinPrefixed, toBase64Url } from './encoding.ts';
import { type Parsed, parseJson } from './parse-json.ts';

/** An integer of 0..10, or null where its owner keeps it closed. */
export type Rating = number | null;

/** Whose rating of which turn: a commitment moved to another place opens nothing. */
export interface RatingPlace {
  room: RoomId;
  /** Who rated. */
  seat: Seat;
  turn: number;
}

export interface OwnRating {
  rating: Rating;
  /** The speaker's rating of one facet of feeling heard, 0..10; left out where they gave none. */
  facet?: number | undefined;
  /** Random, one for each rating; without it eleven tries would find the number. */
  salt: Bytes32;
}

const sealSchema = z.strictObject({ commitment: bytes32Schema, isClosed: z.boolean() });
export type RatingSeal = z.infer<typeof sealSchema>;

const number = z.number().check(z.int(), z.gte(0), z.lte(MAX_RATING));
const openedSchema = z.strictObject({
  rating: number,
  facet: z.optional(number),
  salt: bytes32Schema,
});
const closedSchema = z.strictObject({});
/** Null where the rating stays closed. */
export type RatingOpening = z.infer<typeof openedSchema> | null;

export interface RatingSide {
  place: RatingPlace;
  seal: RatingSeal;
  /** Null also for an opening that could not be read. */
  opening: RatingOpening;
}

export type Meeting =
  | { kind: 'met'; own: number; partner: number }
  | { kind: 'closed' }
  | { kind: 'mismatch' };

export function commitRating(place: RatingPlace, { rating, facet, salt }: OwnRating): Bytes32 {
  const hasFacet = facet !== undefined;
  const hash = sha256(
    joinPrefixed(
      // A label of its own: no rating alone can be opened as one with a facet.
      hasFacet ? 'heard/1|rating-and-facet' : 'heard/1|rating',
      bytesOf(place.room),
      place.seat,
      String(place.turn),
      String(rating),
      ...(hasFacet ? [String(facet)] : []),
      bytesOf(salt),
    ),
  );
  return toBase64Url(hash) as Bytes32;
}

/** The text of a `seal` record. */
export function sealText(place: RatingPlace, own: OwnRating): string {
  const seal: RatingSeal = { commitment: commitRating(place, own), isClosed: own.rating === null };
  return JSON.stringify(seal);
}

export function parseSeal(text: string): Parsed<RatingSeal> {
  return parseJson(sealSchema, text);
}

/** The text of an `open` record: it can only be written by a phone that holds the partner's seal. */
export function openingText(own: OwnRating, partnerSeal: RatingSeal): string {
  if (own.rating === null || partnerSeal.isClosed) return '{}';
  // A facet that was left out stays out of the text.
  return JSON.stringify({ rating: own.rating, facet: own.facet, salt: own.salt });
}

export function parseOpening(text: string): Parsed<RatingOpening> {
  const opened = parseJson(openedSchema, text);
  if (opened.ok) return opened;
  const closed = parseJson(closedSchema, text);
  return closed.ok ? { ok: true, value: null } : closed;
}

/** Whether the opening is the one its seal was made for. */
export function verifyOpening(
  place: RatingPlace,
  seal: RatingSeal,
  opening: RatingOpening,
): boolean {
  if (opening === null || seal.isClosed) return opening === null && seal.isClosed;
  return commitRating(place, opening) === seal.commitment;
}

/**
 * What may be shown once both openings are there. `mismatch`: one of them is not what was sealed,
 * or was withheld though both were to open.
 */
export function meet(sides: { own: RatingSide; partner: RatingSide }): Meeting {
  const { own, partner } = sides;
  if (own.seal.isClosed || partner.seal.isClosed) return { kind: 'closed' };
  const isAsSealed = [own, partner].every((side) =>
    verifyOpening(side.place, side.seal, side.opening),
  );
  if (!isAsSealed || own.opening === null || partner.opening === null) return { kind: 'mismatch' };
  return { kind: 'met', own: own.opening.rating, partner: partner.opening.rating };
}
