import { copySchema } from '@heard/shared/protocol/facilitation';
import { describe, expect, it } from 'vitest';
import { type CopyOrder, makeCopy, openCopy } from './copy.ts';
import { isCopyOf } from './copy-commitment.ts';
import { fromBase64Url, toBase64Url, utf8 } from './encoding.ts';
import { sealTo } from './hpke.ts';
import { newKeyPair } from './pairing.ts';
import { newCommandId, newRoomId, newSecret, newToken } from './random.ts';

/** The public key of 32 bytes of 9, and what is sealed to it below. */
const KNOWN_RECIPIENT = 'V9tLNZ8jrl4Ubk4lEgVnBHIlBjSMFQwUdT0Mkz0E1CE';
const KNOWN_BOX = 'jciU44fMSq607WzehX2Ktb5q9rW4';

const facilitator = newKeyPair();
const psk = newSecret();

function order(change: Partial<CopyOrder> = {}): CopyOrder {
  const place = {
    room: newRoomId(),
    epoch: 2,
    seat: 'a',
    kind: 'share',
    id: newCommandId(),
  } as const;
  const { publicKey } = facilitator;
  return { place, key: newSecret(), publicKey, psk, text: 'I minded. “über” 🌧', ...change };
}

function made(from: CopyOrder) {
  const copy = makeCopy(from);
  if (copy === null) throw new Error('no copy');
  return copy;
}

const own = { secretKey: facilitator.secretKey, psk };

describe('a copy', () => {
  it('[EN82] opens for the facilitator alone, and only in its own place', () => {
    const from = order();
    const { place, text } = from;
    const copy = made(from);
    expect(copySchema.safeParse(copy).success).toBe(true);
    expect(openCopy(place, own, copy)).toBe(text);
    expect(openCopy(place, { ...own, secretKey: newSecret() }, copy)).toBeNull();
    expect(openCopy(place, { ...own, psk: newSecret() }, copy)).toBeNull();
    for (const moved of [
      { room: newRoomId() },
      { epoch: 3 },
      { seat: 'b' },
      { kind: 'reflect' },
      { id: newCommandId() },
    ] as const) {
      expect([moved, openCopy({ ...place, ...moved }, own, copy)]).toEqual([moved, null]);
    }
    const bytes = fromBase64Url(copy.box) ?? new Uint8Array();
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
      const box = toBase64Url(changed) as typeof copy.box;
      expect([at, openCopy(place, own, { ...copy, box })]).toEqual([at, null]);
    }
  });

  it('[EN82] is bound to its words for both who read them', () => {
    const from = order();
    const { place, key, text } = from;
    const copy = made(from);
    expect(isCopyOf(copy.commitment, { ...place, key }, text)).toBe(true);
    expect(isCopyOf(copy.commitment, { ...place, key }, 'other words')).toBe(false);
    expect(isCopyOf(copy.commitment, { ...place, key: newSecret() }, text)).toBe(false);
    expect(openCopy(place, own, { ...copy, commitment: newToken() })).toBeNull();
    const other = made({ ...from, text: 'other words' });
    expect(openCopy(place, own, { ...other, commitment: copy.commitment })).toBeNull();
  });

  it('[EN82] has one of the few sizes, and is another one each time', () => {
    const lengths = ['', 'short', 'a'.repeat(100)].map((text) => made(order({ text })).box.length);
    expect(new Set(lengths).size).toBe(1);
    const from = order();
    expect(made(from).box).not.toBe(made(from).box);
    expect(made(from).commitment).toBe(made(from).commitment);
  });

  it('is sealed as it always was', () => {
    const fixed = (byte: number) => new Uint8Array(32).fill(byte);
    const shared = { psk: fixed(2), pskId: utf8('id'), info: utf8('info') };
    // Another implementation of RFC 9180 opened what this one seals, and the other way round.
    const known = sealTo(
      fromBase64Url(KNOWN_RECIPIENT) ?? fixed(0),
      fixed(1),
      shared,
      utf8('hello'),
    );
    expect(toBase64Url(known?.box ?? fixed(0))).toBe(KNOWN_BOX);
    expect(sealTo(fixed(0), fixed(1), shared, utf8('hello'))).toBeNull();
  });
});
