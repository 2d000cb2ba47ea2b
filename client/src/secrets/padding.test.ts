import { PADDED_SIZES_BYTES } from '@heard/shared/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, unpad } from './padding.ts';

describe('padding', () => {
  it('comes off again, whatever the text ends in', () => {
    const byte = fc.oneof(fc.constantFrom(0, 0x80), fc.nat(255));
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 1_100 }), (bytes) => {
        const padded = pad(Uint8Array.from(bytes));
        expect(padded && [...(unpad(padded) ?? [])]).toEqual(bytes);
      }),
    );
  });

  it('always gives the smallest size that holds the text and its mark', () => {
    for (let length = 0; length < 16_384; length += 1) {
      const expected = PADDED_SIZES_BYTES.find((size) => size >= length + 1);
      expect(pad(new Uint8Array(length))?.length).toBe(expected);
    }
    expect(pad(new Uint8Array(16_384))).toBeNull();
  });

  it('without a mark is refused', () => {
    expect(unpad(new Uint8Array(256))).toBeNull();
    expect(unpad(new Uint8Array())).toBeNull();
    expect(unpad(Uint8Array.of(1, 2, 3))).toBeNull();
    expect(unpad(Uint8Array.of(1, 0x80))).toEqual(Uint8Array.of(1));
  });
});
