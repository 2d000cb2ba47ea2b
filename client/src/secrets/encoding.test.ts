import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromBase64Url,
  fromUtf8,
  joinBytes,
  joinPrefixed,
  toBase64Url,
  u16,
  u32,
  utf8,
} from './encoding.ts';

describe('base64url', () => {
  it('agrees with Node both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
  });

  it('reads nothing but its own canonical form', () => {
    expect(fromBase64Url('AA')).toEqual(Uint8Array.of(0));
    for (const text of ['A', 'AB', 'AA==', 'AA=', 'A A', 'AA\n', '+/AA', 'ä', 'AAAAA']) {
      expect(fromBase64Url(text), text).toBeNull();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        const bytes = fromBase64Url(text);
        if (bytes !== null) expect(toBase64Url(bytes)).toBe(text);
      }),
    );
  });
});

describe('text', () => {
  it('comes back whole, a leading byte-order mark included', () => {
    expect(fromUtf8(utf8('\ufeffwhole'))).toBe('\ufeffwhole');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromUtf8(utf8(text))).toBe(text);
      }),
    );
  });

  it('is refused where the bytes are not UTF-8', () => {
    expect(fromUtf8(Uint8Array.of(0xc3, 0x28))).toBeNull();
  });
});

describe('numbers', () => {
  it('are big-endian', () => {
    expect([...u16(0x0102)]).toEqual([1, 2]);
    expect([...u32(0xfffefdfc)]).toEqual([255, 254, 253, 252]);
  });

  it('throw where they do not fit, saying only that', () => {
    for (const value of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32]) {
      expect(() => u32(value)).toThrow(RangeError);
    }
    expect(() => u16(65_536)).toThrow('not an unsigned integer of 2 bytes');
  });
});

describe('joining', () => {
  it('keeps the order', () => {
    expect([...joinBytes(Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3))]).toEqual([
      1, 2, 3,
    ]);
  });

  it('with lengths, gives different bytes for different lists', () => {
    const parts = fc.array(fc.string({ unit: 'binary-ascii', maxLength: 5 }), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const isSameBytes = Buffer.from(joinPrefixed(...left)).equals(joinPrefixed(...right));
        expect(isSameBytes).toBe(JSON.stringify(left) === JSON.stringify(right));
      }),
      { numRuns: 2_000 },
    );
    expect(joinPrefixed('ab', 'c')).not.toEqual(joinPrefixed('a', 'bc'));
    expect(joinPrefixed('a')).not.toEqual(joinPrefixed('a', ''));
  });
});
