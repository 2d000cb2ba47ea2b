import { createCipheriv } from 'node:crypto';
import { x25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from './encoding.ts';
import { openFrom, sealTo } from './hpke.ts';
import { newSecret } from './random.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

/** RFC 9180, A.2.2: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, mode PSK. */
const RFC = {
  ephemeralKey: hex('0c35fdf49df7aa01cd330049332c40411ebba36e0c718ebc3edf5845795f6321'),
  encapsulated: hex('2261299c3f40a9afc133b969a97f05e95be2c514e54f3de26cbe5644ac735b04'),
  secretKey: hex('77d114e0212be51cb1d76fa99dd41cfd4d0166b08caa09074430a6c59ef17879'),
  publicKey: hex('13640af826b722fc04feaa4de2f28fbd5ecc03623b317834e7ff4120dbe73062'),
  shared: {
    psk: hex('0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82'),
    pskId: hex('456e6e796e20447572696e206172616e204d6f726961'),
    info: hex('4f6465206f6e2061204772656369616e2055726e'),
  },
  key: hex('600d2fdb0313a7e5c86a9ce9221cd95bed069862421744cfb4ab9d7203a9c019'),
  nonce: hex('112e0465562045b7368653e7'),
  plaintext: hex('4265617574792069732074727574682c20747275746820626561757479'),
  aad: utf8('Count-0'),
  box: hex(
    '4a177f9c0d6f15cfdf533fb65bf84aecdc6ab16b8b85b4cf65a370e07fc1d78d28fb073214525276f4a89608ff',
  ),
};

/** ChaCha20-Poly1305 by Node. */
function nodeSeal(aad: Uint8Array): Uint8Array {
  const { key, nonce, plaintext } = RFC;
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  cipher.setAAD(aad, { plaintextLength: plaintext.length });
  return new Uint8Array(
    Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]),
  );
}

describe('sealing to a key', () => {
  it('[EN51] gives the key, the nonce and the ciphertext of RFC 9180, A.2.2', () => {
    const { publicKey, ephemeralKey, secretKey, shared, plaintext } = RFC;
    expect(x25519.getPublicKey(secretKey)).toEqual(publicKey);
    // With the RFC's additional data, Node gives the RFC's ciphertext; without it, what is sealed here.
    expect(nodeSeal(RFC.aad)).toEqual(RFC.box);
    const sealed = sealTo(publicKey, ephemeralKey, shared, plaintext);
    expect(sealed).toEqual({
      encapsulated: RFC.encapsulated,
      box: nodeSeal(new Uint8Array()),
    });
    expect(sealed?.box.subarray(0, plaintext.length)).toEqual(
      RFC.box.subarray(0, plaintext.length),
    );
    expect(openFrom(secretKey, RFC.encapsulated, shared, nodeSeal(new Uint8Array()))).toEqual(
      plaintext,
    );
  });

  it('[EN51] opens with its own key, secret and info, and with no other', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (plaintext) => {
        const [secretKey, psk] = [newSecret(), newSecret()];
        const shared = { psk, pskId: utf8('id'), info: utf8('info') };
        const sealed = sealTo(x25519.getPublicKey(secretKey), newSecret(), shared, plaintext);
        if (sealed === null) throw new Error('not sealed');
        const { encapsulated, box } = sealed;
        expect(openFrom(secretKey, encapsulated, shared, box)).toEqual(plaintext);
        expect(openFrom(newSecret(), encapsulated, shared, box)).toBeNull();
        for (const change of [{ psk: newSecret() }, { pskId: utf8('') }, { info: utf8('inf') }]) {
          expect(openFrom(secretKey, encapsulated, { ...shared, ...change }, box)).toBeNull();
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['0', '00'.repeat(32)],
    ['1', `01${'00'.repeat(31)}`],
    ['order 8', 'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800'],
    ['order 8', '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157'],
    ['p - 1', `ec${'ff'.repeat(30)}7f`],
    ['p', `ed${'ff'.repeat(30)}7f`],
    ['p + 1', `ee${'ff'.repeat(30)}7f`],
  ])('[EN51] takes no key that forces the result: %s', (_name, point) => {
    const { secretKey, ephemeralKey, shared, box } = RFC;
    expect(sealTo(hex(point), ephemeralKey, shared, utf8('words'))).toBeNull();
    expect(openFrom(secretKey, hex(point), shared, box)).toBeNull();
  });

  it('[EN51] answers bytes of any length without throwing', () => {
    const bytes = fc.uint8Array({ maxLength: 70 });
    fc.assert(
      fc.property(bytes, bytes, (encapsulated, box) => {
        expect(openFrom(RFC.secretKey, encapsulated, RFC.shared, box)).toBeNull();
      }),
    );
  });
});
