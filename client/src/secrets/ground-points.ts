/**
 * The group that common ground is found in: ristretto255, which has prime order and one encoding a point.
 *
 * An element of the list becomes a point of its own for each room, sitting and purpose, so that
 * points of one place mean nothing in another. Nothing here knows who chose what.
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
import { newSecret } from './random.ts';

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

/** The only encoding of a point that is not the identity. */
export const groundPointSchema = bytes32Schema.check(z.refine(isPoint)).brand<'GroundPoint'>();
export type GroundPoint = z.infer<typeof groundPointSchema>;

type Point = InstanceType<typeof ristretto255.Point>;

/** An element's point: nobody knows its logarithm, nor how two of them are related. */
export function elementPoint(place: GroundPlace, element: string): Point {
  return hashToPoint(place, 'element', element);
}

/** A point of no element. It takes the same work to make. */
export function fillerPoint(place: GroundPlace): Point {
  return hashToPoint(place, 'filler', newSecret());
}

/** A secret is 32 random bytes; its exponent is never 0 but by a chance of 2^-252, which throws on use. */
export function exponentOf(secret: Bytes32): bigint {
  return ristretto255_hasher.hashToScalar(bytesOf(secret), { DST: EXPONENT_DOMAIN });
}

export function raise(point: Point, exponent: bigint): GroundPoint {
  return toBase64Url(point.multiply(exponent).toBytes()) as GroundPoint;
}

export function raiseAgain(point: GroundPoint, exponent: bigint): GroundPoint {
  return raise(ristretto255.Point.fromBytes(bytesOf(point)), exponent);
}

/**
 * What `seat` says of a point both exponents are in. A hash: the points themselves could be multiplied
 * with each other, and a few of them would answer for many elements. The seat is in it, so that an
 * answer sent back is none.
 */
export function answerOf(place: GroundPlace, seat: Seat, shared: GroundPoint): Bytes32 {
  const hash = sha256(
    joinPrefixed('heard/1|ground-answer', ...partsOf(place), seat, bytesOf(shared)),
  );
  return toBase64Url(hash) as Bytes32;
}

function hashToPoint(place: GroundPlace, kind: string, label: string | Uint8Array): Point {
  const message = joinPrefixed('heard/1|ground', ...partsOf(place), kind, label);
  return ristretto255_hasher.hashToCurve(message, { DST: POINT_DOMAIN });
}

/** The same on both phones: the seat is not in it. */
function partsOf(place: GroundPlace): ReadonlyArray<Uint8Array | string> {
  return [bytesOf(place.room), String(place.sitting), place.purpose];
}

function isPoint(encoded: string): boolean {
  try {
    return !ristretto255.Point.fromBytes(bytesOf(encoded as Bytes32)).is0();
  } catch {
    return false;
  }
}
