import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from './encoding.ts';
import { newKeyPair } from './pairing.ts';
import { openPage, pagePlace, sealPage } from './sealed-page.ts';

const unreadable = { ok: false, reason: 'unreadable' };
const OVERHEAD_BYTES = 1 + 32 + 24 + 16;

function sealed(
  publicKey: ReturnType<typeof newKeyPair>['publicKey'],
  place: string,
  text: string,
) {
  const page = sealPage(publicKey, place, text);
  if (!page.ok) throw new Error(page.reason);
  return page.box;
}

describe('a sealed page', () => {
  it('is written with the public key alone and read with the secret one', () => {
    const own = newKeyPair();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (at, text) => {
        expect(openPage(own, at, sealed(own.publicKey, at, text))).toEqual({ ok: true, text });
      }),
      { numRuns: 30 },
    );
  });

  it('opens in its own place and with its own key only', () => {
    const own = newKeyPair();
    const box = sealed(own.publicKey, 'here', 'seven');
    expect(openPage(own, 'there', box)).toEqual(unreadable);
    expect(openPage(newKeyPair(), 'here', box)).toEqual(unreadable);
    expect(openPage({ ...newKeyPair(), publicKey: own.publicKey }, 'here', box)).toEqual(
      unreadable,
    );
  });

  it('does not open once any byte of it is another, or is missing', () => {
    const own = newKeyPair();
    const box = sealed(own.publicKey, 'here', 'seven');
    const bytes = fromBase64Url(box) ?? new Uint8Array();
    for (const index of [0, 1, 32, 33, 60, bytes.length - 1]) {
      const changed = Uint8Array.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(openPage(own, 'here', toBase64Url(changed))).toEqual(unreadable);
    }
    for (const length of [0, 1, 20, 57, bytes.length - 1]) {
      expect(openPage(own, 'here', toBase64Url(bytes.subarray(0, length)))).toEqual(unreadable);
    }
    expect(openPage(own, 'here', 'no box')).toEqual(unreadable);
    const lowOrder = Uint8Array.from(bytes);
    lowOrder.fill(0, 1, 33);
    expect(openPage(own, 'here', toBase64Url(lowOrder))).toEqual(unreadable);
  });

  it('has one of few lengths, and is never the same twice', () => {
    const { publicKey } = newKeyPair();
    const [short, long] = [
      sealed(publicKey, 'here', '3'),
      sealed(publicKey, 'here', '3'.repeat(90)),
    ];
    expect(short).toHaveLength(long.length);
    expect(fromBase64Url(short)).toHaveLength(256 + OVERHEAD_BYTES);
    expect(sealed(publicKey, 'here', '3')).not.toBe(short);
    expect(sealPage(publicKey, 'here', 'x'.repeat(16_384))).toEqual({
      ok: false,
      reason: 'too-long',
    });
  });

  it('lies where the journal alone can tell it belongs', () => {
    const [one, other] = [newKeyPair(), newKeyPair()];
    expect(pagePlace(one.publicKey, 'a')).toBe(pagePlace(one.publicKey, 'a'));
    expect(pagePlace(one.publicKey, 'a')).not.toBe(pagePlace(one.publicKey, 'b'));
    expect(pagePlace(one.publicKey, 'a')).not.toBe(pagePlace(other.publicKey, 'a'));
  });
});
