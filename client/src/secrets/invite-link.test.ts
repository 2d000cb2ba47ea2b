import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from './encoding.ts';
import { formatInvite, type ParsedInvite, parseInvite } from './invite-link.ts';
import { newRoomId, newSecret } from './random.ts';

/** What a browser makes of a link: the segment after `/j/`, and `location.hash`. */
function open(link: string): ParsedInvite {
  const url = new URL(link);
  return parseInvite({ room: url.pathname.slice('/j/'.length), fragment: url.hash });
}

function make() {
  const room = newRoomId();
  const secret = newSecret();
  return { room, secret, link: formatInvite({ origin: 'https://heard.example', room, secret }) };
}

describe('an invite link', () => {
  it('has the documented form', () => {
    const { room, secret, link } = make();
    const unchecked = `1.b.${Buffer.from(secret).toString('base64url')}`;
    const check = createHash('sha256').update(`${room}#${unchecked}`).digest().subarray(0, 3);
    const expected = `https://heard.example/j/${room}#${unchecked}${check.toString('base64url')}`;
    expect(link).toBe(expected);
    expect(link).toMatch(/#1\.b\.[\w-]{47}$/);
  });

  it('gives back room and secret, with or without the hash sign', () => {
    for (let round = 0; round < 200; round += 1) {
      const { room, secret, link } = make();
      expect(open(link)).toEqual({ ok: true, room, secret, part: 'b', fingerprint: null });
      const fragment = new URL(link).hash.slice(1);
      expect(parseInvite({ room, fragment })).toEqual({
        ok: true,
        room,
        secret,
        part: 'b',
        fingerprint: null,
      });
    }
  });

  it('opens on any address the same server has', () => {
    const { room, secret } = make();
    const link = formatInvite({ origin: 'http://192.168.1.20:3000', room, secret });
    expect(open(link)).toEqual({ ok: true, room, secret, part: 'b', fingerprint: null });
  });

  it('cut off anywhere says so', () => {
    for (let round = 0; round < 50; round += 1) {
      const { room, link } = make();
      const start = link.indexOf('/j/') + 3;
      for (let length = start; length < link.length; length += 1) {
        const shown = length - start === room.length || link[length - 1] === '#';
        expect(open(link.slice(0, length)), link.slice(0, length)).toEqual({
          ok: false,
          reason: shown ? 'missing' : 'cut-off',
        });
      }
    }
  });

  it.each(['…', '.', '. ', '...'])('cut off by a messenger that adds %j says so', (mark) => {
    const { link } = make();
    for (const kept of [30, 50, 60, link.length - 20, link.length - 1]) {
      const cut = link.slice(0, kept) + mark;
      expect(open(cut), cut).toEqual({ ok: false, reason: 'cut-off' });
    }
  });

  it.each([
    '.',
    ',',
    ')',
    ']',
    '>',
    '"',
    '”',
    '’',
    '…',
    ' ',
    '\u00a0',
    '%20',
    '%0A',
    '%22',
    ').',
    '_',
    '*',
    '~',
    '!',
    '-',
    ')_',
  ])('forgives %j after its end', (junk) => {
    const { room, secret, link } = make();
    expect(open(link + junk)).toEqual({ ok: true, room, secret, part: 'b', fingerprint: null });
  });

  it('forgives no words after its end', () => {
    const { link } = make();
    for (const junk of ['a', 'AAAA', '.Look', '%20hello', '&utm_source=x', '1', ' schön']) {
      expect(open(link + junk), junk).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it('with its hash sign encoded is refused: the secret went to the server in the path', () => {
    const { link } = make();
    expect(open(link.replace('#', '%23'))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('of another version says so', () => {
    const { link } = make();
    expect(open(link.replace('#1.', '#2.'))).toEqual({ ok: false, reason: 'other-version' });
    expect(open(link.replace('#1.', '#12.'))).toEqual({ ok: false, reason: 'other-version' });
  });

  it('for another seat is refused', () => {
    const { link } = make();
    expect(open(link.replace('#1.b.', '#1.f.'))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('changed in one character never opens', () => {
    const { link } = make();
    const start = link.indexOf('/j/') + 3;
    fc.assert(
      fc.property(
        fc.integer({ min: start, max: link.length - 1 }),
        fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%#é'),
        (index, character) => {
          fc.pre(link[index] !== character);
          const changed = link.slice(0, index) + character + link.slice(index + 1);
          expect(open(changed).ok, changed).toBe(false);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('refuses every spelling of the secret but the canonical one', () => {
    const { room, secret } = make();
    const text = toBase64Url(secret);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(text.at(-1) ?? '');
    for (let bits = 1; bits < 4; bits += 1) {
      const unchecked = `1.b.${text.slice(0, -1)}${alphabet[last + bits]}`;
      const check = createHash('sha256').update(`${room}#${unchecked}`).digest().subarray(0, 3);
      const fragment = unchecked + check.toString('base64url');
      expect(parseInvite({ room, fragment })).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it('answers anything at all without throwing', () => {
    const { link } = make();
    const fragment = new URL(link).hash;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (room, other) => {
        expect(parseInvite({ room, fragment }).ok).toBe(false);
        expect(parseInvite({ room, fragment: other }).ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
    const damaged = { ok: false, reason: 'damaged' };
    expect(parseInvite({ room: newRoomId(), fragment: '#%' })).toEqual(damaged);
    expect(parseInvite({ room: newRoomId(), fragment: '#hello' })).toEqual(damaged);
    expect(parseInvite({ room: '%', fragment: '' })).toEqual(damaged);
    expect(parseInvite({ room: `${newRoomId()}A`, fragment: '' })).toEqual(damaged);
  });
});

describe('a link of another kind', () => {
  const fingerprint = 'tydvo4cFzBoSX7IrUP2_5Q';
  const kinds = [
    ['p', fingerprint],
    ['q', fingerprint],
    ['f', null],
  ] as const;

  it.each(kinds)('for %s comes back as it was, and says so where an end is lost', (part, named) => {
    const { room, secret } = make();
    const link = formatInvite({
      origin: 'https://heard.example',
      room,
      secret,
      part,
      fingerprint: named,
    });
    expect(open(link)).toEqual({ ok: true, room, secret, part, fingerprint: named });
    expect(open(`${link}).`)).toEqual({ ok: true, room, secret, part, fingerprint: named });
    for (const kept of [1, 10, 24].map((lost) => link.length - lost)) {
      expect(open(link.slice(0, kept))).toEqual({ ok: false, reason: 'cut-off' });
    }
    for (const other of 'bpqf'.replace(part, '')) {
      expect(open(link.replace(`#1.${part}.`, `#1.${other}.`)).ok).toBe(false);
    }
  });

  it('with another fingerprint is damaged', () => {
    const { room, secret } = make();
    const link = formatInvite({
      origin: 'https://heard.example',
      room,
      secret,
      part: 'p',
      fingerprint,
    });
    expect(open(link.replace('tydvo4', 'tydvo5'))).toEqual({ ok: false, reason: 'damaged' });
  });

  it.each(kinds)('[EN59] for %s has the documented form', (part, named) => {
    const { room, secret } = make();
    const origin = 'https://heard.example';
    const unchecked = `1.${part}.${Buffer.from(secret).toString('base64url')}${named ?? ''}`;
    const check = createHash('sha256').update(`${room}#${unchecked}`).digest().subarray(0, 3);
    expect(formatInvite({ origin, room, secret, part, fingerprint: named })).toBe(
      `https://heard.example/j/${room}#${unchecked}${check.toString('base64url')}`,
    );
  });

  it.each(kinds)('[EN59] for %s cut off anywhere says so', (part, named) => {
    const { room, secret } = make();
    const origin = 'https://heard.example';
    const link = formatInvite({ origin, room, secret, part, fingerprint: named });
    for (let length = link.indexOf('#') + 2; length < link.length; length += 1) {
      for (const mark of ['', '…', '. ']) {
        const cut = link.slice(0, length) + mark;
        expect([cut, open(cut)]).toEqual([cut, { ok: false, reason: 'cut-off' }]);
      }
    }
  });

  it.each(kinds)('[EN59] for %s changed in one character never opens', (part, named) => {
    const { room, secret } = make();
    const origin = 'https://heard.example';
    const link = formatInvite({ origin, room, secret, part, fingerprint: named });
    const start = link.indexOf('/j/') + 3;
    fc.assert(
      fc.property(
        fc.integer({ min: start, max: link.length - 1 }),
        fc.constantFrom(...'ABbfpqQZaz019-_.%#é'),
        (index, character) => {
          fc.pre(link[index] !== character);
          const changed = link.slice(0, index) + character + link.slice(index + 1);
          expect(open(changed).ok, changed).toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
    for (const junk of ['a', 'AAAA', '.Look', '%20hello', '1']) {
      expect(open(link + junk), junk).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it('[EN59] names a key by 16 bytes or not at all', () => {
    const { room, secret } = make();
    const origin = 'https://heard.example';
    // Its last character would carry bits that no 16 bytes have; then one that stands for no bits.
    for (const odd of [`${fingerprint.slice(0, -1)}R`, `${fingerprint.slice(0, -1)}.`]) {
      const link = formatInvite({ origin, room, secret, part: 'p', fingerprint: odd });
      expect(open(link)).toEqual({ ok: false, reason: 'damaged' });
    }
  });
});
