/** Copies somebody changed, moved or made up: none opens, none is taken for another, and nothing throws. */
import { MAX_TEXT_BYTES, MAX_TEXT_CHARACTERS, PADDED_SIZES_BYTES } from '@heard/shared/limits';
import { copySchema } from '@heard/shared/protocol/facilitation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CopyOrder, makeCopy, openCopy } from './copy.ts';
import { commitToCopy, copyOpener, isCopyOf } from './copy-commitment.ts';
import {
  bytesOf,
  fromBase64Url,
  joinBytes,
  joinPrefixed,
  toBase64Url,
  u16,
  utf8,
} from './encoding.ts';
import { sealTo } from './hpke.ts';
import { pad } from './padding.ts';
import { newKeyPair } from './pairing.ts';
import { newCommandId, newRoomId, newSecret, newToken, randomBytes } from './random.ts';
import { encodeCard, encodePiece } from './words.ts';
import { textProblem } from './written-text.ts';

const facilitator = newKeyPair();
const psk = newSecret();
const own = { secretKey: facilitator.secretKey, psk };

function order(text = 'I minded.'): CopyOrder {
  const place = {
    room: newRoomId(),
    epoch: 2,
    seat: 'a',
    kind: 'share',
    id: newCommandId(),
  } as const;
  return { place, key: newSecret(), publicKey: facilitator.publicKey, psk, text };
}

function made(from: CopyOrder) {
  const copy = makeCopy(from);
  if (copy === null) throw new Error('no copy');
  return copy;
}

function boxOf(bytes: Uint8Array) {
  return toBase64Url(bytes) as ReturnType<typeof made>['box'];
}

/** What a phone that keeps to none of the rules could send: any bytes, sealed as a copy is. */
function sealedAs({ place, publicKey }: CopyOrder, plain: Uint8Array) {
  const { room, epoch, seat, kind, id } = place;
  const info = joinPrefixed('heard/1|copy', bytesOf(room), u16(epoch), seat, kind, id);
  const shared = { psk, pskId: utf8('heard/1|copy-psk'), info };
  const sealed = sealTo(bytesOf(publicKey), newSecret(), shared, plain);
  if (sealed === null) throw new Error('not sealed');
  return boxOf(joinBytes(Uint8Array.of(1), sealed.encapsulated, sealed.box));
}

describe('a hostile copy', () => {
  it('[EN52] with any byte changed does not open', () => {
    const from = order();
    const copy = made(from);
    const bytes = fromBase64Url(copy.box) ?? new Uint8Array();
    for (let at = 0; at < bytes.length; at += 1) {
      for (const flip of [1, 128]) {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        // X25519 reads no highest bit of a key, but the whole key as sent is part of what is derived.
        expect([at, openCopy(from.place, own, { ...copy, box: boxOf(changed) })]).toEqual([
          at,
          null,
        ]);
      }
    }
    expect(openCopy(from.place, own, copy)).toBe(from.text);
  });

  it('[EN52] shortened, lengthened or shuffled does not open', () => {
    const from = order();
    const copy = made(from);
    const bytes = fromBase64Url(copy.box) ?? new Uint8Array();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(
        openCopy(from.place, own, { ...copy, box: boxOf(bytes.subarray(0, length)) }),
      ).toBeNull();
    }
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.string(), (more, text) => {
        for (const box of [joinBytes(bytes, more), more, joinBytes(bytes.subarray(0, 33), more)]) {
          expect(openCopy(from.place, own, { ...copy, box: boxOf(box) })).toBeNull();
        }
        expect(openCopy(from.place, own, { ...copy, box: text as typeof copy.box })).toBeNull();
      }),
    );
  });

  it('[EN53] moved to any other place neither opens nor counts as a copy of it', () => {
    const from = order();
    const { key, place, text } = from;
    const copy = made(from);
    const other = fc.oneof(
      fc.record({ room: fc.noShrink(fc.nat()).map(() => newRoomId()) }),
      fc.record({ epoch: fc.nat(65_535) }),
      fc.record({ seat: fc.constant('b' as const) }),
      fc.record({ kind: fc.string({ unit: 'binary', maxLength: 12 }) }),
      fc.record({ id: fc.noShrink(fc.nat()).map(() => newCommandId()) }),
    );
    fc.assert(
      fc.property(other, (change) => {
        const moved = { ...place, ...change };
        fc.pre(JSON.stringify(moved) !== JSON.stringify(place));
        expect(openCopy(moved, own, copy)).toBeNull();
        expect(isCopyOf(copy.commitment, { ...moved, key }, text)).toBe(false);
        expect(commitToCopy(moved, copyOpener(key, place.id), text)).not.toBe(copy.commitment);
      }),
    );
  });

  it('[EN53] opens for no other key and under no other secret, by not one bit', () => {
    const from = order();
    const copy = made(from);
    for (let bit = 0; bit < 256; bit += 1) {
      const changed = Uint8Array.from(psk);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openCopy(from.place, { ...own, psk: changed }, copy)).toBeNull();
    }
    for (let round = 0; round < 50; round += 1) {
      expect(openCopy(from.place, { ...own, secretKey: newSecret() }, copy)).toBeNull();
    }
    // Whoever knows the public key and not the secret of the link, such as the server, can make none.
    const forged = made({ ...from, psk: newSecret() });
    expect(openCopy(from.place, own, forged)).toBeNull();
  });

  it('[EN54] of other words under one commitment is found out by either reader', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(words, words, (said, shown) => {
        fc.pre(said !== shown);
        const from = order(said);
        const honest = made(from);
        const other = made({ ...from, text: shown });
        const { key, place } = from;
        expect(openCopy(place, own, { ...other, commitment: honest.commitment })).toBeNull();
        expect(isCopyOf(other.commitment, { ...place, key }, said)).toBe(false);
        // An opener of the author's own choosing opens for the facilitator, and not for the partner.
        const opener = newSecret();
        const commitment = commitToCopy(place, opener, shown);
        const plain = pad(joinBytes(opener, utf8(shown))) ?? new Uint8Array();
        expect(openCopy(place, own, { box: sealedAs(from, plain), commitment })).toBe(shown);
        expect(isCopyOf(commitment, { ...place, key }, shown)).toBe(false);
        expect(isCopyOf(commitment, { ...place, key }, said)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('[EN54] with something else inside than an opener and a text does not open', () => {
    const from = order();
    const { place, key } = from;
    const opener = copyOpener(key, place.id);
    const plains = [
      new Uint8Array(256),
      new Uint8Array(),
      pad(opener.subarray(0, 31)),
      pad(new Uint8Array()),
      pad(joinBytes(opener, Uint8Array.of(0xc3, 0x28))),
      joinBytes(opener, utf8('no mark')),
    ];
    for (const plain of plains) {
      const box = sealedAs(from, plain ?? new Uint8Array());
      for (const text of ['', 'no mark']) {
        const commitment = commitToCopy(place, opener, text);
        expect(openCopy(place, own, { box, commitment })).toBeNull();
      }
    }
  });

  it('[EN55] in a place that cannot exist is refused, and nothing throws', () => {
    const from = order();
    const copy = made(from);
    const { key, place, text } = from;
    const hostile: Array<Partial<typeof place>> = [
      { epoch: 65_536 },
      { epoch: 0xffff_ffff },
      { epoch: -1 },
      { epoch: Number.NaN },
      { id: 'deadline.3' as typeof place.id },
      { id: '' as typeof place.id },
      { room: '!' as typeof place.room },
    ];
    for (const change of hostile) {
      const moved = { ...place, ...change };
      expect(openCopy(moved, own, copy)).toBeNull();
      expect(isCopyOf(copy.commitment, { ...moved, key }, text)).toBe(false);
    }
    // An id no schema read, sealed by somebody who holds every key: it fits no commitment.
    const odd = { ...from, place: { ...place, id: 'deadline.3' as typeof place.id } };
    const plain = pad(joinBytes(newSecret(), utf8('words'))) ?? new Uint8Array();
    expect(openCopy(odd.place, own, { ...copy, box: sealedAs(odd, plain) })).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (box, bound) => {
        const foreign = { box, commitment: bound } as unknown as typeof copy;
        expect(openCopy(place, own, foreign)).toBeNull();
        expect(isCopyOf(foreign.commitment, { ...place, key }, box)).toBe(false);
      }),
    );
    for (const bytes of [0, 1, 31, 32, 33]) {
      expect(openCopy(place, { ...own, secretKey: randomBytes(bytes) }, copy)).toBeNull();
    }
    expect(makeCopy({ ...from, publicKey: toBase64Url(new Uint8Array(32)) as never })).toBeNull();
    expect(openCopy(place, own, { ...copy, commitment: newToken() })).toBeNull();
  });
});

describe('the size of a copy', () => {
  it('[EN56] is one of seven, by the same steps for whatever is said', () => {
    const sizes = new Set<number>();
    for (const [at, size] of PADDED_SIZES_BYTES.entries()) {
      const longest = size - 33;
      const shortest = (PADDED_SIZES_BYTES[at - 1] ?? 32) - 32;
      const lengths = [shortest, Math.floor((shortest + longest) / 2), longest].map((length) => {
        const copy = made(order('x'.repeat(length)));
        expect(copySchema.safeParse(copy).success).toBe(true);
        return copy.box.length;
      });
      expect(new Set(lengths)).toEqual(new Set([Math.ceil(((size + 49) * 4) / 3)]));
      sizes.add(lengths[0] ?? 0);
    }
    expect(sizes.size).toBe(PADDED_SIZES_BYTES.length);
  });

  it('[EN56] fits every text a person may write, and says null past the largest', () => {
    const letters = ['a', 'é', '愛', '"', '\n', '\\', '\u0001', '🌧'];
    for (const letter of letters) {
      let text = letter.repeat(Math.floor(MAX_TEXT_CHARACTERS / letter.length));
      while (textProblem(text.replace(/\s/, 'x')) !== null) text = text.slice(0, -letter.length);
      const written = text.replace(/\s/, 'x');
      for (const encoded of [
        encodePiece({ text: written }),
        encodeCard({ id: null, text: written }),
      ]) {
        const from = order(encoded);
        expect(openCopy(from.place, own, made(from))).toBe(encoded);
      }
    }
    const widest = order(`{"text":"${'a'.repeat(MAX_TEXT_BYTES)}"}`);
    expect(openCopy(widest.place, own, made(widest))).toBe(widest.text);
    expect(makeCopy(order('a'.repeat(16_351)))).not.toBeNull();
    expect(makeCopy(order('a'.repeat(16_352)))).toBeNull();
  });
});
