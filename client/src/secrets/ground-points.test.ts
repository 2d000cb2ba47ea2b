import { createHash } from 'node:crypto';
import type { RoomId } from '@heard/shared/ids';
import { describe, expect, it } from 'vitest';
import {
  elementPoint,
  exponentOf,
  type GroundPlace,
  groundPointSchema,
  lower,
  raise,
  tagOf,
} from './ground-points.ts';
import { newRoomId, newToken } from './random.ts';

/** The bytes 0 to 15. */
const room = 'AAECAwQFBgcICQoLDA0ODw' as RoomId;
const PLACE: GroundPlace = { room, sitting: 3, purpose: 'agreement', seat: 'a' };

function encoded(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64url');
}

describe('an element’s point', () => {
  // Worked out apart from this code and its library, from RFC 9380 (appendix B) and RFC 9496 (4.3.4).
  it.each<[Partial<GroundPlace>, string]>([
    [{}, '6johW3GCO4ErwZ0Rp_sp1G52KndNWNhq891Z6KB27D8'],
    [{ seat: 'b' }, '6johW3GCO4ErwZ0Rp_sp1G52KndNWNhq891Z6KB27D8'],
    [{ purpose: 'topics' }, 'jO2gEmuFnIXpqCyRsm7rTi6bsxIoSix7rjDOgQIrURU'],
    [{ sitting: 4 }, '2J_gyrzSbZyU3VObdrIaK6b-pshMyDdW3qIlJLj2I20'],
  ])('is the documented one: %j', (where, point) => {
    expect(elementPoint({ ...PLACE, ...where }, 'depth-2')).toBe(point);
  });

  it('is another in another room and for another element', () => {
    const points = [
      elementPoint(PLACE, 'depth-2'),
      elementPoint({ ...PLACE, room: newRoomId() }, 'depth-2'),
      elementPoint(PLACE, 'depth-3'),
    ];
    expect(new Set(points).size).toBe(3);
  });
});

describe('a tag', () => {
  const raised = raise(elementPoint(PLACE, 'touch'), 7n);

  it('is the documented hash', () => {
    const hash = createHash('sha256');
    const parts = [
      Buffer.from('heard/1|ground-tag'),
      Buffer.from(room, 'base64url'),
      Buffer.from('3'),
      Buffer.from('agreement'),
      Buffer.from('b'),
      Buffer.from('touch'),
      Buffer.from(raised, 'base64url'),
    ];
    for (const part of parts) hash.update(Buffer.of(0, 0, 0, part.length)).update(part);
    expect(tagOf(PLACE, 'b', 'touch', raised)).toBe(hash.digest('base64url'));
  });

  it('holds for one place, seat, element and key only', () => {
    const tags = [
      tagOf(PLACE, 'b', 'touch', raised),
      tagOf(PLACE, 'a', 'touch', raised),
      tagOf({ ...PLACE, room: newRoomId() }, 'b', 'touch', raised),
      tagOf({ ...PLACE, sitting: 4 }, 'b', 'touch', raised),
      tagOf({ ...PLACE, purpose: 'topics' }, 'b', 'touch', raised),
      tagOf(PLACE, 'b', 'desire', raised),
      tagOf(PLACE, 'b', 'touch', raise(raised, 2n)),
    ];
    expect(new Set(tags).size).toBe(7);
  });
});

describe('an exponent', () => {
  it('is one secret’s and one place’s own, and can be undone', () => {
    const secret = newToken();
    const exponents = [exponentOf(secret, 0), exponentOf(secret, 1), exponentOf(newToken(), 0)];
    expect(new Set(exponents).size).toBe(3);
    const point = elementPoint(PLACE, 'touch');
    for (const exponent of exponents) {
      expect(raise(point, exponent)).not.toBe(point);
      expect(lower(raise(point, exponent), exponent)).toBe(point);
    }
  });

  it('of nothing is not raised to', () => {
    expect(() => raise(elementPoint(PLACE, 'touch'), 0n)).toThrow(RangeError);
  });
});

describe('32 bytes', () => {
  it('are a point where they are the encoding of one', () => {
    // The generator, RFC 9496 (A.1).
    const point = encoded('e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76');
    expect(groundPointSchema.safeParse(point).success).toBe(true);
  });

  // RFC 9496 (A.2), some of each kind.
  it.each([
    ['the identity', '0000000000000000000000000000000000000000000000000000000000000000'],
    ['not canonical', '00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff'],
    ['not canonical', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['not canonical', 'f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['not canonical', 'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['negative', '0100000000000000000000000000000000000000000000000000000000000000'],
    ['negative', 'ed57ffd8c914fb201471d1c3d245ce3c746fcbe63a3679d51b6a516ebebe0e20'],
    ['not square', '26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371'],
    ['not square', '4eac077a713c57b4f4397629a4145982c661f48044dd3f96427d40b147d9742f'],
    ['negative xy', '3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e'],
    ['negative xy', 'a45fdc55c76448c049a1ab33f17023edfb2be3581e9c7aade8a6125215e04220'],
    ['s = -1', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
  ])('[EN31] are no point: %s, %s', (_, hex) => {
    expect(groundPointSchema.safeParse(encoded(hex)).success).toBe(false);
  });

  it('[EN31] are no point where they are not 32', () => {
    for (const text of ['', 'AAAA', '!'.repeat(43), encoded('e2'.repeat(33))]) {
      expect(groundPointSchema.safeParse(text).success).toBe(false);
    }
  });
});
