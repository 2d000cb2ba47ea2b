import { describe, expect, it } from 'vitest';
import type { Pair } from './pair-transcript.ts';
import { commitToPublicKey, newKeyPair } from './pairing.ts';
import { newRoomId, newToken } from './random.ts';
import { PICTURE_COUNT, safetyCode } from './safety-code.ts';

function makePair(): Pair {
  const room = newRoomId();
  const publicKeyA = newKeyPair().publicKey;
  const commitment = commitToPublicKey(room, publicKeyA, newToken());
  return { room, publicKeyA, publicKeyB: newKeyPair().publicKey, commitment };
}

describe('the safety code', () => {
  it('is six digits and four pictures, the same each time', () => {
    const pair = makePair();
    const code = safetyCode(pair);
    expect(code.digits).toMatch(/^\d{6}$/);
    expect(code.pictures).toHaveLength(4);
    expect(safetyCode({ ...pair })).toEqual(code);
  });

  it('changes with everything both phones should have seen', () => {
    for (let round = 0; round < 20; round += 1) {
      const pair = makePair();
      const codes = [
        pair,
        { ...pair, room: newRoomId() },
        { ...pair, publicKeyA: newToken() },
        { ...pair, publicKeyB: newToken() },
        { ...pair, publicKeyA: pair.publicKeyB, publicKeyB: pair.publicKeyA },
        { ...pair, commitment: newToken() },
      ].map((seen) => JSON.stringify(safetyCode(seen)));
      expect(new Set(codes).size).toBe(6);
    }
  });

  it('uses every picture and every first digit, 0 included', () => {
    const pair = makePair();
    const pictures = new Set<number>();
    const firstDigits = new Set<string>();
    for (let round = 0; round < 2_000; round += 1) {
      const code = safetyCode({ ...pair, commitment: newToken() });
      for (const picture of code.pictures) pictures.add(picture);
      firstDigits.add(code.digits.slice(0, 1));
    }
    expect([...pictures].sort((left, right) => left - right)).toEqual(
      Array.from({ length: PICTURE_COUNT }, (_, index) => index),
    );
    expect(firstDigits.size).toBe(10);
  });
});
