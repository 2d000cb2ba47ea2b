import { createCipheriv } from 'node:crypto';
import { type Envelope, envelopeSchema } from '@heard/shared/envelope';
import { PADDED_SIZES_BYTES } from '@heard/shared/limits';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, joinBytes, toBase64Url, utf8 } from './encoding.ts';
import { newCommandId, newRoomId, newSecret, randomBytes } from './random.ts';
import { openRecord, peekEpoch, type RecordContext, sealRecord } from './record.ts';

function makeContext(): RecordContext {
  return {
    room: newRoomId(),
    epoch: 1,
    key: newSecret(),
    seat: 'a',
    kind: 'share',
    phase: 7,
    id: newCommandId(),
    seen: 41,
    prevHash: newSecret(),
  };
}

function seal(context: RecordContext, text: string): Envelope {
  const sealed = sealRecord(context, text);
  if (!sealed.ok) throw new Error(sealed.reason);
  return sealed.envelope;
}

function bytesIn(envelope: Envelope): Uint8Array {
  return fromBase64Url(envelope) ?? new Uint8Array();
}

function envelopeOf(bytes: Uint8Array): Envelope {
  return toBase64Url(bytes) as Envelope;
}

/** XChaCha20-Poly1305 by Node: HChaCha20 is what a ChaCha20 block adds to its first and last words. */
function nodeSeal(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, text: Uint8Array): Buffer {
  const start = nonce.subarray(0, 16);
  const block = createCipheriv('chacha20', key, start).update(Buffer.alloc(64));
  const initial = Buffer.concat([Buffer.from('expand 32-byte k'), key, start]);
  const subkey = Buffer.alloc(32);
  [0, 4, 8, 12, 48, 52, 56, 60].forEach((at, index) => {
    subkey.writeUInt32LE((block.readUInt32LE(at) - initial.readUInt32LE(at)) >>> 0, index * 4);
  });
  const shortNonce = Buffer.concat([Buffer.alloc(4), nonce.subarray(16)]);
  const cipher = createCipheriv('chacha20-poly1305', subkey, shortNonce, { authTagLength: 16 });
  cipher.setAAD(aad, { plaintextLength: text.length });
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

describe('XChaCha20-Poly1305', () => {
  const count = (from: number, length: number) => Uint8Array.from({ length }, (_, at) => from + at);
  const key = count(0x80, 32);
  const nonce = count(0x40, 24);
  const aad = Uint8Array.from(Buffer.from('50515253c0c1c2c3c4c5c6c7', 'hex'));
  const text = utf8(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  );

  it('gives the result of draft-irtf-cfrg-xchacha, A.3.1', () => {
    const expected =
      'bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb' +
      '731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452' +
      '2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9' +
      '21f9664c97637da9768812f615c68b13b52e' +
      'c0875924c1c7987947deafd8780acf49';
    const box = xchacha20poly1305(key, nonce, aad).encrypt(text);
    expect(Buffer.from(box).toString('hex')).toBe(expected);
    expect(nodeSeal(key, nonce, aad, text).toString('hex')).toBe(expected);
  });
});

describe('a record', () => {
  it('is laid out as documented, checked by Node alone', () => {
    const context = { ...makeContext(), epoch: 0x0102, phase: 0x01020304, seen: 0x0a0b0c0d };
    const record = Buffer.from(seal(context, 'hello'), 'base64url');
    expect([...record.subarray(0, 3)]).toEqual([1, 1, 2]);
    const aad = Buffer.concat([
      Buffer.from('heard/1'),
      Buffer.from(context.room, 'base64url'),
      Buffer.of(1, 2),
      Buffer.from('a'),
      Buffer.of(0, 0, 0, 5),
      Buffer.from('share'),
      Buffer.of(1, 2, 3, 4),
      Buffer.from(context.id, 'base64url'),
      Buffer.of(10, 11, 12, 13),
      context.prevHash,
    ]);
    const padded = Buffer.concat([Buffer.from('hello'), Buffer.of(0x80), Buffer.alloc(250)]);
    const expected = nodeSeal(context.key, record.subarray(3, 27), aad, padded);
    expect(record.subarray(27).equals(expected)).toBe(true);
  });

  it('opens in its place and gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const context = makeContext();
        const envelope = seal(context, text);
        expect(envelopeSchema.safeParse(envelope).success).toBe(true);
        expect(openRecord(context, envelope)).toEqual({ ok: true, text });
        expect(peekEpoch(envelope)).toBe(1);
      }),
    );
  });

  it('of the same text is never the same twice', () => {
    const context = makeContext();
    const envelopes = Array.from({ length: 500 }, () => seal(context, 'same'));
    expect(new Set(envelopes).size).toBe(500);
    const nonces = envelopes.map((envelope) => String(bytesIn(envelope).subarray(3, 27)));
    expect(new Set(nonces).size).toBe(500);
  });

  it('with any byte changed does not open', () => {
    const context = makeContext();
    const record = bytesIn(seal(context, 'the words'));
    const reasons = new Map<number, Set<string>>();
    for (let at = 0; at < record.length; at += 1) {
      for (const flip of [1, 2, 4, 8, 16, 32, 64, 128, 255, 0x55]) {
        const changed = Uint8Array.from(record);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const opened = openRecord(context, envelopeOf(changed));
        expect(opened.ok, `byte ${at}, bits ${flip}`).toBe(false);
        if (!opened.ok) reasons.set(at, (reasons.get(at) ?? new Set()).add(opened.reason));
      }
    }
    expect([...(reasons.get(0) ?? [])]).toEqual(['other-version']);
    expect([...(reasons.get(1) ?? [])]).toEqual(['other-epoch']);
    expect([...(reasons.get(2) ?? [])]).toEqual(['other-epoch']);
    expect([...(reasons.get(3) ?? [])]).toEqual(['unreadable']);
  });

  it('shortened, lengthened or shuffled does not open', () => {
    const context = makeContext();
    const record = bytesIn(seal(context, 'the words'));
    for (let length = 0; length < record.length; length += 1) {
      expect(openRecord(context, envelopeOf(record.subarray(0, length))).ok).toBe(false);
    }
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        expect(openRecord(context, envelopeOf(joinBytes(record, bytes))).ok).toBe(false);
        expect(openRecord(context, envelopeOf(bytes)).ok).toBe(false);
        expect(openRecord(context, envelopeOf(joinBytes(record.subarray(0, 27), bytes))).ok).toBe(
          false,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('in any other place does not open', () => {
    const counter = fc.nat(0xffffffff);
    const other = fc.oneof(
      fc.record({ room: fc.noShrink(fc.nat()).map(() => newRoomId()) }),
      fc.record({ seat: fc.constant('b' as const) }),
      fc.record({ kind: fc.string({ unit: 'binary', maxLength: 12 }) }),
      fc.record({ phase: counter }),
      fc.record({ seen: counter }),
      fc.record({ id: fc.noShrink(fc.nat()).map(() => newCommandId()) }),
      fc.record({ prevHash: fc.uint8Array({ minLength: 32, maxLength: 32 }) }),
      fc.record({ key: fc.uint8Array({ minLength: 32, maxLength: 32 }) }),
    );
    const context = makeContext();
    const envelope = seal(context, 'the words');
    fc.assert(
      fc.property(other, (change) => {
        const moved = { ...context, ...change };
        fc.pre(moved.phase !== context.phase || !('phase' in change));
        fc.pre(moved.seen !== context.seen || !('seen' in change));
        fc.pre(moved.kind !== context.kind || !('kind' in change));
        expect(openRecord(moved, envelope)).toEqual({ ok: false, reason: 'unreadable' });
      }),
      { numRuns: 3_000 },
    );
    expect(openRecord({ ...context, epoch: 2 }, envelope)).toEqual({
      ok: false,
      reason: 'other-epoch',
    });
    expect(openRecord(context, envelope).ok).toBe(true);
  });

  it('with one bit of its place changed does not open', () => {
    const context = makeContext();
    const envelope = seal(context, 'the words');
    for (let bit = 0; bit < 256; bit += 1) {
      const prevHash = Uint8Array.from(context.prevHash);
      prevHash[bit >> 3] = (prevHash[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openRecord({ ...context, prevHash }, envelope).ok).toBe(false);
      const key = Uint8Array.from(context.key);
      key[bit >> 3] = (key[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openRecord({ ...context, key }, envelope).ok).toBe(false);
    }
    for (let bit = 0; bit < 31; bit += 1) {
      expect(openRecord({ ...context, phase: context.phase ^ (1 << bit) }, envelope).ok).toBe(
        false,
      );
      expect(openRecord({ ...context, seen: context.seen ^ (1 << bit) }, envelope).ok).toBe(false);
    }
  });

  it('whose place cannot exist is unreadable, and is never made', () => {
    const context = makeContext();
    const envelope = seal(context, 'the words');
    const places: Array<Partial<RecordContext>> = [
      { phase: -1 },
      { phase: 1.5 },
      { seen: 2 ** 32 },
      { seen: Number.NaN },
      { id: 'deadline.3' },
      { id: '' },
      { prevHash: randomBytes(31) },
    ];
    for (const place of places) {
      const moved = { ...context, ...place };
      expect(openRecord(moved, envelope)).toEqual({ ok: false, reason: 'unreadable' });
      expect(() => sealRecord(moved, 'a canary text')).toThrow(RangeError);
      expect(() => sealRecord(moved, 'a canary text')).not.toThrow(/canary/);
    }
  });

  it('that was sealed without padding or not as text is unreadable', () => {
    const context = makeContext();
    const sealed = Buffer.from(seal(context, 'hello'), 'base64url');
    const nonce = sealed.subarray(3, 27);
    const aad = joinBytes(
      utf8('heard/1'),
      Buffer.from(context.room, 'base64url'),
      Uint8Array.of(0, 1),
      utf8('a'),
      Uint8Array.of(0, 0, 0, 5),
      utf8('share'),
      Uint8Array.of(0, 0, 0, 7),
      Buffer.from(context.id, 'base64url'),
      Uint8Array.of(0, 0, 0, 41),
      context.prevHash,
    );
    for (const plain of [new Uint8Array(256), Uint8Array.of(0xff, 0x80)]) {
      const box = nodeSeal(context.key, nonce, aad, plain);
      const envelope = envelopeOf(joinBytes(sealed.subarray(0, 27), box));
      expect(openRecord(context, envelope)).toEqual({ ok: false, reason: 'unreadable' });
    }
  });

  it('of a later version says so, and tells no epoch', () => {
    const context = makeContext();
    const record = bytesIn(seal(context, 'hello'));
    const later = envelopeOf(joinBytes(Uint8Array.of(2), record.subarray(1)));
    expect(openRecord(context, later)).toEqual({ ok: false, reason: 'other-version' });
    expect(peekEpoch(later)).toBeNull();
    expect(peekEpoch(envelopeOf(Uint8Array.of(1)))).toBeNull();
    expect(peekEpoch('not base64url!' as Envelope)).toBeNull();
    expect(openRecord(context, 'not base64url!' as Envelope)).toEqual({
      ok: false,
      reason: 'unreadable',
    });
  });

  it('has one of seven sizes, whatever the length of its text', () => {
    const context = makeContext();
    const sizes = new Set<number>();
    for (let length = 0; length <= 8_000; length += 1) {
      sizes.add(seal(context, 'x'.repeat(length)).length);
    }
    // 8,000 letters of one byte need six of them; of two bytes, the seventh.
    sizes.add(seal(context, 'é'.repeat(8_000)).length);
    expect(sizes.size).toBeLessThanOrEqual(PADDED_SIZES_BYTES.length);
    for (const size of sizes) {
      expect(envelopeSchema.safeParse('A'.repeat(size)).success).toBe(true);
    }
  });

  it('too long is an answer, not an error', () => {
    const context = makeContext();
    expect(sealRecord(context, 'x'.repeat(16_383)).ok).toBe(true);
    expect(sealRecord(context, 'x'.repeat(16_384))).toEqual({ ok: false, reason: 'too-long' });
  });
});
