import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dealSeed, senderKey } from './epoch-keys.ts';
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
