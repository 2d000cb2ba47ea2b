import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dealSeed, epochKeyAt, lineKeyOf, senderKey } from './epoch-keys.ts';
import { newSecret } from './random.ts';

/** HKDF-Expand to one block, which is one HMAC. */
function expandOnce(key: Uint8Array, ...info: ReadonlyArray<string | Uint8Array>): Buffer {
  const hmac = createHmac('sha256', key);
  for (const part of info) hmac.update(part);
  return hmac.update(Buffer.of(1)).digest();
}

describe('sender keys', () => {
  it('are what Node derives', () => {
    const key = newSecret();
    for (const [seat, epoch] of [
      ['a', 0],
      ['b', 0],
      ['a', 1],
      ['b', 65_535],
    ] as const) {
      const number = Buffer.from([epoch >> 8, epoch & 255]);
      const expected = expandOnce(key, 'heard/1|content|', seat, number);
      expect(senderKey(key, seat, epoch)).toEqual(new Uint8Array(expected));
    }
  });

  it('differ by key, seat and epoch', () => {
    const key = newSecret();
    const keys = [
      senderKey(key, 'a', 1),
      senderKey(key, 'b', 1),
      senderKey(key, 'a', 2),
      senderKey(newSecret(), 'a', 1),
    ];
    expect(new Set(keys.map(String)).size).toBe(4);
  });
});

describe('the seed cards are dealt by', () => {
  it('is four words of what Node derives', () => {
    const key = newSecret();
    const expected = expandOnce(key, 'heard/1|deal');
    expect([...dealSeed(key)]).toEqual([0, 4, 8, 12].map((at) => expected.readUInt32BE(at)));
  });
});

describe('the key of a later epoch', () => {
  it('[EN58] is what Node derives, step by step', () => {
    const first = newSecret();
    expect(epochKeyAt(first, 1)).toEqual(first);
    let expected: Uint8Array = first;
    for (let epoch = 2; epoch <= 300; epoch += 1) {
      const number = Buffer.from([epoch >> 8, epoch & 255]);
      expected = expandOnce(expected, 'heard/1|next-epoch|', number);
      expect(epochKeyAt(first, epoch)).toEqual(new Uint8Array(expected));
    }
  });

  it('[EN58] follows from the one before, and is shared with no other use of it', () => {
    const first = newSecret();
    const keys = [1, 2, 3, 4].map((epoch) => epochKeyAt(first, epoch));
    const others = [
      lineKeyOf(first, 1),
      senderKey(first, 'a', 1),
      senderKey(first, 'b', 1),
      senderKey(first, 'a', 2),
      senderKey(first, 'facilitator', 1),
    ];
    expect(new Set([...keys, ...others].map(String)).size).toBe(9);
    expect(epochKeyAt(newSecret(), 2)).not.toEqual(keys[1]);
  });
});

describe('the key of what is said to both', () => {
  it('[EN58] is what Node derives, and opens nothing of the pair’s', () => {
    const first = newSecret();
    const key = lineKeyOf(first, 1);
    expect(key).toEqual(new Uint8Array(expandOnce(first, 'heard/1|to-both')));
    const second = lineKeyOf(first, 2);
    expect(second).toEqual(
      new Uint8Array(expandOnce(first, 'heard/1|to-both|', Buffer.from([0, 2]))),
    );
    expect([key, second]).not.toContainEqual(lineKeyOf(first, 3));
    const ofThePair = (['a', 'b'] as const).flatMap((seat) =>
      [0, 1, 2].map((epoch) => senderKey(epochKeyAt(first, epoch), seat, epoch)),
    );
    const ofTheThree = (['a', 'b', 'facilitator'] as const).map((chair) =>
      senderKey(key, chair, 0),
    );
    expect(new Set([...ofThePair, ...ofTheThree].map(String)).size).toBe(9);
  });
});
