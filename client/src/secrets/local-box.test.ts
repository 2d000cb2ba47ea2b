import { hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from './encoding.ts';
import { deviceKey, openLocal, sealLocal } from './local-box.ts';
import { newSecret, newToken } from './random.ts';

const unreadable = { ok: false, reason: 'unreadable' };

describe('the device’s key', () => {
  it('is what Node derives from the token', () => {
    const token = newToken();
    const bytes = Buffer.from(token, 'base64url');
    const expected = hkdfSync('sha256', bytes, Buffer.alloc(0), 'heard/1|device', 32);
    expect(deviceKey(token)).toEqual(new Uint8Array(expected));
    expect(deviceKey(newToken())).not.toEqual(deviceKey(token));
  });
});

describe('a local box', () => {
  it('gives back what was put in', () => {
    const key = newSecret();
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (label, text) => {
          expect(openLocal(key, label, sealLocal(key, label, text))).toEqual({ ok: true, text });
        },
      ),
    );
  });

  it('shows no word of its text and is never the same twice', () => {
    const key = newSecret();
    const box = sealLocal(key, 'draft', 'canary');
    expect(Buffer.from(box, 'base64url').includes('canary')).toBe(false);
    expect(sealLocal(key, 'draft', 'canary')).not.toBe(box);
  });

  it('opens under its own key and label only', () => {
    const key = newSecret();
    const box = sealLocal(key, 'draft|1', 'text');
    expect(openLocal(newSecret(), 'draft|1', box)).toEqual(unreadable);
    expect(openLocal(key, 'draft|2', box)).toEqual(unreadable);
    expect(openLocal(key, '', box)).toEqual(unreadable);
  });

  it('with any byte changed or missing does not open', () => {
    const key = newSecret();
    const bytes = fromBase64Url(sealLocal(key, 'draft', 'text')) ?? new Uint8Array();
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openLocal(key, 'draft', toBase64Url(changed))).toEqual(unreadable);
      expect(openLocal(key, 'draft', toBase64Url(bytes.subarray(0, at)))).toEqual(unreadable);
    }
    expect(openLocal(key, 'draft', 'not a box')).toEqual(unreadable);
    expect(openLocal(key, 'draft', '')).toEqual(unreadable);
  });
});
