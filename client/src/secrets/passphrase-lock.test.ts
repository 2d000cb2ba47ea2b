import { scryptSync } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { describe, expect, it } from 'vitest';
import { bytesOf, fromBase64Url, joinBytes, utf8 } from './encoding.ts';
import {
  lockWithPassphrase,
  PASSPHRASE_COST,
  passphraseLockSchema,
  unlockWithPassphrase,
} from './passphrase-lock.ts';
import { newSecret, newToken } from './random.ts';

const QUICK = { n: 2, r: 8, p: 1 };
const wrong = { ok: false, reason: 'wrong-passphrase' };

const bytes = (text: string): Uint8Array => {
  const decoded = fromBase64Url(text);
  if (decoded === null) throw new Error('not base64url');
  return decoded;
};

describe('a key under a passphrase', () => {
  it('comes out as it went in, with the cost that is kept beside it', async () => {
    const secretKey = newSecret();
    const lock = await lockWithPassphrase(secretKey, 'blue kettle river');
    expect(lock.cost).toEqual(PASSPHRASE_COST);
    const kept = passphraseLockSchema.parse(JSON.parse(JSON.stringify(lock)));
    expect(await unlockWithPassphrase(kept, 'blue kettle river')).toEqual({ ok: true, secretKey });
  });

  it('is sealed under what Node’s own scrypt derives', async () => {
    const secretKey = newSecret();
    const lock = await lockWithPassphrase(secretKey, 'ångström', QUICK);
    const [salt, box] = [bytes(lock.salt), bytes(lock.box)];
    const key = scryptSync('ångström', salt, 32, { N: 2, r: 8, p: 1 });
    const place = joinBytes(utf8('heard/1|passphrase|2|8|1|'), salt);
    const cipher = xchacha20poly1305(Uint8Array.from(key), box.subarray(0, 24), place);
    expect(cipher.decrypt(box.subarray(24))).toEqual(secretKey);
  });

  it('takes the same letters for the same, however a keyboard puts them together', async () => {
    const lock = await lockWithPassphrase(newSecret(), 'cafe\u0301 noir', QUICK);
    expect((await unlockWithPassphrase(lock, 'caf\u00e9 noir')).ok).toBe(true);
  });

  it('stays shut for any other passphrase, and for a lock that was changed', async () => {
    const lock = await lockWithPassphrase(bytesOf(newToken()), 'blue kettle river', QUICK);
    const other = await lockWithPassphrase(newSecret(), 'blue kettle river', QUICK);
    expect(await unlockWithPassphrase(lock, 'blue kettle rivers')).toEqual(wrong);
    for (const changed of [
      { ...lock, salt: other.salt },
      { ...lock, box: other.box },
      { ...lock, cost: { n: 4, r: 8, p: 1 } },
      { ...lock, cost: { n: 3, r: 8, p: 1 } },
      { ...lock, box: 'not base64url' },
      { ...lock, salt: '=' },
      { ...lock, box: '' },
    ]) {
      expect(await unlockWithPassphrase(changed, 'blue kettle river')).toEqual(wrong);
    }
  });

  it('never gives two locks alike', async () => {
    const secretKey = newSecret();
    const one = await lockWithPassphrase(secretKey, 'blue kettle river', QUICK);
    const two = await lockWithPassphrase(secretKey, 'blue kettle river', QUICK);
    expect(one.salt).not.toBe(two.salt);
    expect(one.box).not.toBe(two.box);
  });
});
