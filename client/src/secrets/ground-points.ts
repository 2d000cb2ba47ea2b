/**
 * The group that common ground is found in: ristretto255, which has prime order and one encoding a point.
 *
 * An element becomes another point in each room, sitting and purpose, so that what belongs to one
 * place means nothing in another. Nothing here knows who chose what.
 */
import {
  type Bytes32,
  bytes32Schema,
  roomIdSchema,
  type Seat,
  seatSchema,
} from '@heard/shared/ids';
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod/mini';
import { bytesOf, joinPrefixed, toBase64Url } from './encoding.ts';

const POINT_DOMAIN = 'heard/1|ground|ristretto255_XMD:SHA-512_R255MAP_RO_';
const EXPONENT_DOMAIN = 'heard/1|ground|exponent';

export const groundPlaceSchema = z.strictObject({
  room: roomIdSchema,
  sitting: z.int().check(z.gte(1)),
  purpose: z.enum(['agreement', 'topics']),
  seat: seatSchema,
});
/** Which finding of common ground, and from whose phone. */
export type GroundPlace = z.infer<typeof groundPlaceSchema>;

/** The one encoding of a point that is not the identity. */
export const groundPointSchema = bytes32Schema.check(z.refine(isPoint)).brand<'GroundPoint'>();
export type GroundPoint = z.infer<typeof groundPointSchema>;

/** The same on both phones, whose seats are not in it. Nobody knows how two of them are related. */
export function elementPoint(place: GroundPlace, element: string): GroundPoint {
  const message = joinPrefixed('heard/1|ground', ...partsOf(place), element);
  return encoded(ristretto255_hasher.hashToCurve(message, { DST: POINT_DOMAIN }));
}

/** One of a secret's exponents. It is 0, which throws on use, by a chance of 2^-252 only. */
export function exponentOf(secret: Bytes32, index: number): bigint {
  const message = joinPrefixed(bytesOf(secret), String(index));
  return ristretto255_hasher.hashToScalar(message, { DST: EXPONENT_DOMAIN });
}

export function raise(point: GroundPoint, exponent: bigint): GroundPoint {
  return encoded(ristretto255.Point.fromBytes(bytesOf(point)).multiply(exponent));
}

/** Undoes `raise`. */
export function lower(point: GroundPoint, exponent: bigint): GroundPoint {
  return raise(point, ristretto255.Point.Fn.inv(exponent));
}

/**
 * What `seat` publishes of an element it chose, raised to its key. Only who had that element raised
 * can make it again: the element is in it, so a raised product of elements is of no use, and the
 * seat, so that a tag sent back is none.
 */
export function tagOf(
  place: GroundPlace,
  seat: Seat,
  element: string,
  raised: GroundPoint,
): Bytes32 {
  const hash = sha256(
    joinPrefixed('heard/1|ground-tag', ...partsOf(place), seat, element, bytesOf(raised)),
  );
  return toBase64Url(hash) as Bytes32;
}

function partsOf(place: GroundPlace): ReadonlyArray<Uint8Array | string> {
  return [bytesOf(place.room), String(place.sitting), place.purpose];
}

function encoded(point: InstanceType<typeof ristretto255.Point>): GroundPoint {
  return toBase64Url(point.toBytes()) as GroundPoint;
}

function isPoint(text: string): boolean {
  try {
    return !ristretto255.Point.fromBytes(bytesOf(text as Bytes32)).is0();
  } catch {
    return false;
  }
}
