import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesOf } from './encoding.ts';
import { copyPskOf, facilitatorCode, fingerprintOf } from './facilitator-key.ts';
import { newKeyPair } from './pairing.ts';
import { newSecret, newToken } from './random.ts';

function prefixed(...parts: ReadonlyArray<Uint8Array | string>): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.from(part).length);
      return [length, Buffer.from(part)];
    }),
  );
}

describe('a counsellor’s key', () => {
  it('[EN57] has the documented fingerprint, and each key its own', () => {
    const keys = Array.from({ length: 50 }, () => newKeyPair().publicKey);
    for (const key of keys) {
      const hash = createHash('sha256').update(prefixed('heard/1|facilitator', bytesOf(key)));
      expect(fingerprintOf(key)).toBe(hash.digest().subarray(0, 16).toString('base64url'));
      expect(fingerprintOf(key)).toMatch(/^[\w-]{22}$/);
    }
    expect(new Set(keys.map(fingerprintOf)).size).toBe(50);
  });

  it('[EN57] has a code to compare aloud, which is no part of the fingerprint in the link', () => {
    const { publicKey } = newKeyPair();
    const code = facilitatorCode(publicKey);
    const digest = createHash('sha256')
      .update(prefixed('heard/1|facilitator-code', bytesOf(publicKey)))
      .digest();
    const digits = (digest.readBigUInt64BE() % 1_000_000n).toString().padStart(6, '0');
    expect(code).toEqual({
      digits,
      pictures: [...digest.subarray(8, 12)].map((byte) => byte % 64),
    });
    const codes = Array.from({ length: 50 }, () => JSON.stringify(facilitatorCode(newToken())));
    expect(new Set(codes).size).toBe(50);
  });
});

describe('the secret copies are made with', () => {
  it('[EN57] is what Node derives from the introduction key, and another for each', () => {
    const key = newSecret();
    const expected = createHmac('sha256', key)
      .update('heard/1|copy-psk')
      .update(Buffer.of(1))
      .digest();
    expect(copyPskOf(key)).toEqual(new Uint8Array(expected));
    expect(copyPskOf(newSecret())).not.toEqual(copyPskOf(key));
  });
});
