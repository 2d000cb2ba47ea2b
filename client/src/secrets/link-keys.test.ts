import { createHash, hkdfSync } from 'node:crypto';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { bytesOf } from './encoding.ts';
import { deriveLinkKeys, hashOf } from './link-keys.ts';
import { newRoomId, newSecret, newToken } from './random.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

describe('HKDF-SHA-256', () => {
  it('gives the result of RFC 5869, case 1', () => {
    const pseudoRandomKey = extract(
      sha256,
      hex('0b'.repeat(22)),
      hex('000102030405060708090a0b0c'),
    );
    expect(Buffer.from(pseudoRandomKey).toString('hex')).toBe(
      '077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5',
    );
    const output = expand(sha256, pseudoRandomKey, hex('f0f1f2f3f4f5f6f7f8f9'), 42);
    expect(Buffer.from(output).toString('hex')).toBe(
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    );
  });
});

describe('the keys of a link', () => {
  it('are what Node derives', () => {
    for (let round = 0; round < 50; round += 1) {
      const room = newRoomId();
      const secret = newSecret();
      const salt = createHash('sha256')
        .update('heard/1|')
        .update(Buffer.from(room, 'base64url'))
        .digest();
      const keys = deriveLinkKeys(room, secret);
      const proof = Buffer.from(hkdfSync('sha256', secret, salt, 'heard/1|join', 32));
      const introduction = hkdfSync('sha256', secret, salt, 'heard/1|epoch|0', 32);
      expect(keys.joinProof).toBe(proof.toString('base64url'));
      expect(keys.introductionKey).toEqual(new Uint8Array(introduction));
    }
  });

  it('differ from room to room and from secret to secret', () => {
    const [room, secret] = [newRoomId(), newSecret()];
    const keys = deriveLinkKeys(room, secret);
    expect(deriveLinkKeys(newRoomId(), secret)).not.toEqual(keys);
    expect(deriveLinkKeys(room, newSecret())).not.toEqual(keys);
    expect(deriveLinkKeys(room, secret)).toEqual(keys);
    expect(bytesOf(keys.joinProof)).not.toEqual(keys.introductionKey);
  });

  it('are hashed as bytes, not as text', () => {
    const token = newToken();
    const hash = createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');
    expect(hashOf(token)).toBe(hash);
  });

  it('[EN59] gives each link of one secret a proof of its own, and all of them one introduction', () => {
    const room = newRoomId();
    const secret = newSecret();
    const keys = (['b', 'p', 'q', 'f'] as const).map((part) => deriveLinkKeys(room, secret, part));
    expect(new Set(keys.map(({ joinProof }) => joinProof)).size).toBe(4);
    expect(new Set(keys.map(({ introductionKey }) => String(introductionKey))).size).toBe(1);
    expect(deriveLinkKeys(room, secret)).toEqual(keys[0]);
  });

  it('[EN59] gives each link the proof Node derives', () => {
    const room = newRoomId();
    const secret = newSecret();
    const salt = createHash('sha256')
      .update('heard/1|')
      .update(Buffer.from(room, 'base64url'))
      .digest();
    for (const part of ['p', 'q', 'f'] as const) {
      const proof = Buffer.from(hkdfSync('sha256', secret, salt, `heard/1|join|${part}`, 32));
      expect(deriveLinkKeys(room, secret, part).joinProof).toBe(proof.toString('base64url'));
    }
  });
});
