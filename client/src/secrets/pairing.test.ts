import {
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
} from 'node:crypto';
import { type Bytes32, bytes32Schema } from '@heard/shared/ids';
import { x25519 } from '@noble/curves/ed25519.js';
import { describe, expect, it } from 'vitest';
import { bytesOf, toBase64Url } from './encoding.ts';
import {
  commitToPublicKey,
  deriveEpochKey,
  type Exchange,
  type KeyPair,
  keyPairFrom,
  newKeyPair,
  verifyCommitment,
} from './pairing.ts';
import { newRoomId, newSecret, newToken } from './random.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const wire = (text: string) => bytes32Schema.parse(toBase64Url(hex(text)));

function meet() {
  const room = newRoomId();
  const introductionKey = newSecret();
  const a = newKeyPair();
  const b = newKeyPair();
  const salt = newToken();
  const commitment = commitToPublicKey(room, a.publicKey, salt);
  const common = { introductionKey, room, epoch: 1, commitment };
  const atA: Exchange = { ...common, own: a, seat: 'a', partnerPublicKey: b.publicKey };
  const atB: Exchange = { ...common, own: b, seat: 'b', partnerPublicKey: a.publicKey };
  return { room, introductionKey, a, b, salt, commitment, atA, atB };
}

/** The shared secret, by Node's own X25519. */
function nodeSecret(own: KeyPair, partnerPublicKey: Bytes32): Buffer {
  const d = toBase64Url(own.secretKey);
  const jwk = { kty: 'OKP', crv: 'X25519' };
  return diffieHellman({
    privateKey: createPrivateKey({ key: { ...jwk, d, x: own.publicKey }, format: 'jwk' }),
    publicKey: createPublicKey({ key: { ...jwk, x: partnerPublicKey }, format: 'jwk' }),
  });
}

function prefixed(...parts: ReadonlyArray<Uint8Array | string>): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.from(part).length);
      return [length, Buffer.from(part)];
    }),
  );
}

describe('X25519', () => {
  it('gives the results of RFC 7748, section 6.1', () => {
    const alice = keyPairFrom(
      hex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a'),
    );
    const bob = keyPairFrom(
      hex('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb'),
    );
    expect(alice.publicKey).toBe(
      wire('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a'),
    );
    expect(bob.publicKey).toBe(
      wire('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f'),
    );
    const shared = hex('4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742');
    expect(x25519.getSharedSecret(alice.secretKey, bytesOf(bob.publicKey))).toEqual(shared);
    expect(new Uint8Array(nodeSecret(bob, alice.publicKey))).toEqual(shared);
  });
});

describe('the commitment', () => {
  it('opens with its own room, key and salt, and with nothing else', () => {
    const { room, a, b, salt, commitment } = meet();
    const shown = { room, publicKey: a.publicKey, salt, commitment };
    expect(verifyCommitment(shown)).toBe(true);
    expect(verifyCommitment({ ...shown, room: newRoomId() })).toBe(false);
    expect(verifyCommitment({ ...shown, publicKey: b.publicKey })).toBe(false);
    expect(verifyCommitment({ ...shown, salt: newToken() })).toBe(false);
    expect(verifyCommitment({ ...shown, commitment: newToken() })).toBe(false);
  });

  it('is the documented hash', () => {
    const { room, a, salt, commitment } = meet();
    const input = prefixed('heard/1|commit', bytesOf(room), bytesOf(a.publicKey), bytesOf(salt));
    expect(commitment).toBe(createHash('sha256').update(input).digest('base64url'));
  });
});

describe('the key of an epoch', () => {
  it('is the same on both phones, and what Node derives', () => {
    for (let round = 0; round < 20; round += 1) {
      const { room, introductionKey, a, b, commitment, atA, atB } = meet();
      const keyA = deriveEpochKey(atA);
      expect(keyA).toEqual(deriveEpochKey(atB));

      const transcript = createHash('sha256')
        .update(
          prefixed(
            'heard/1|pair',
            bytesOf(room),
            bytesOf(a.publicKey),
            bytesOf(b.publicKey),
            bytesOf(commitment),
          ),
        )
        .digest();
      const info = Buffer.concat([Buffer.from('heard/1|epoch|'), Buffer.of(0, 1), transcript]);
      const secret = nodeSecret(a, b.publicKey);
      const expected = hkdfSync('sha256', secret, introductionKey, info, 32);
      expect(keyA).toEqual({ ok: true, key: new Uint8Array(expected) });
    }
  });

  it('changes with everything it stands on', () => {
    const { atA } = meet();
    const changed: Exchange[] = [
      { ...atA, introductionKey: newSecret() },
      { ...atA, room: newRoomId() },
      { ...atA, epoch: 2 },
      { ...atA, own: newKeyPair() },
      { ...atA, seat: 'b' },
      { ...atA, partnerPublicKey: newKeyPair().publicKey },
      { ...atA, commitment: newToken() },
    ];
    const keys = [atA, ...changed].map((exchange) => JSON.stringify(deriveEpochKey(exchange)));
    expect(new Set(keys).size).toBe(changed.length + 1);
  });

  it('is not had from the link alone', () => {
    const { atA, atB } = meet();
    const thief = newKeyPair();
    const genuine = deriveEpochKey(atA);
    expect(deriveEpochKey({ ...atA, own: thief })).not.toEqual(genuine);
    expect(deriveEpochKey({ ...atB, own: thief })).not.toEqual(genuine);
  });

  it.each([
    ['0', '00'.repeat(32)],
    ['1', `01${'00'.repeat(31)}`],
    ['order 8', 'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800'],
    ['order 8', '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157'],
    ['p - 1', `ec${'ff'.repeat(30)}7f`],
    ['p', `ed${'ff'.repeat(30)}7f`],
    ['p + 1', `ee${'ff'.repeat(30)}7f`],
  ])('is refused for a key that forces the result: %s', (_name, point) => {
    const { atA } = meet();
    const refused = { ok: false, reason: 'bad-public-key' };
    expect(deriveEpochKey({ ...atA, partnerPublicKey: wire(point) })).toEqual(refused);
  });

  it('needs an epoch of its own', () => {
    const { atA } = meet();
    for (const epoch of [0, -1, 1.5, 65_536]) {
      expect(() => deriveEpochKey({ ...atA, epoch })).toThrow(RangeError);
    }
  });
});
