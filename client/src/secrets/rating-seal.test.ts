import { createHash } from 'node:crypto';
import type { Seat } from '@heard/shared/ids';
import { MAX_RATING, PADDED_SIZES_BYTES } from '@heard/shared/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from './encoding.ts';
import { pad } from './padding.ts';
import { newRoomId, newToken } from './random.ts';
import {
  commitRating,
  meet,
  type OwnRating,
  openingText,
  parseOpening,
  parseSeal,
  type Rating,
  type RatingOpening,
  type RatingPlace,
  type RatingSeal,
  type RatingSide,
  sealText,
  verifyOpening,
} from './rating-seal.ts';

const RATINGS: readonly Rating[] = [...Array(MAX_RATING + 1).keys(), null];

function makePlace(seat: Seat = 'a'): RatingPlace {
  return { room: newRoomId(), seat, turn: 3 };
}

function sealOf(place: RatingPlace, own: OwnRating): RatingSeal {
  const parsed = parseSeal(sealText(place, own));
  if (!parsed.ok) throw new Error('an own seal that cannot be read');
  return parsed.value;
}

function openingOf(own: OwnRating, partnerSeal: RatingSeal): RatingOpening {
  const parsed = parseOpening(openingText(own, partnerSeal));
  if (!parsed.ok) throw new Error('an own opening that cannot be read');
  return parsed.value;
}

/** Both sides of one turn, honestly played. */
function play(felt: Rating, guess: Rating): { own: RatingSide; partner: RatingSide } {
  const place = makePlace('a');
  const placeB: RatingPlace = { ...place, seat: 'b' };
  const a = { rating: felt, salt: newToken() };
  const b = { rating: guess, salt: newToken() };
  const [sealA, sealB] = [sealOf(place, a), sealOf(placeB, b)];
  return {
    own: { place, seal: sealA, opening: openingOf(a, sealB) },
    partner: { place: placeB, seal: sealB, opening: openingOf(b, sealA) },
  };
}

describe('a commitment', () => {
  it('is the documented hash', () => {
    const place = makePlace('b');
    for (const value of RATINGS) {
      const salt = newToken();
      const hash = createHash('sha256');
      const parts = [
        Buffer.from('heard/1|rating'),
        Buffer.from(place.room, 'base64url'),
        Buffer.from('b'),
        Buffer.from('3'),
        Buffer.from(String(value)),
        Buffer.from(salt, 'base64url'),
      ];
      for (const part of parts) hash.update(Buffer.of(0, 0, 0, part.length)).update(part);
      expect(commitRating(place, { rating: value, salt })).toBe(hash.digest('base64url'));
    }
  });

  it('holds for one room, seat, turn, rating and salt only', () => {
    const place = makePlace();
    const own = { rating: 4, salt: newToken() };
    const hashes = [
      commitRating(place, own),
      commitRating({ ...place, room: newRoomId() }, own),
      commitRating({ ...place, seat: 'b' }, own),
      commitRating({ ...place, turn: 4 }, own),
      commitRating(place, { ...own, salt: newToken() }),
      ...RATINGS.filter((value) => value !== 4).map((value) =>
        commitRating(place, { ...own, rating: value }),
      ),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('two ratings', () => {
  it('both open and meet', () => {
    fc.assert(
      fc.property(fc.nat(MAX_RATING), fc.nat(MAX_RATING), (felt, guess) => {
        const { own, partner } = play(felt, guess);
        expect(meet({ own, partner })).toEqual({ kind: 'met', own: felt, partner: guess });
        expect(meet({ own: partner, partner: own })).toEqual({
          kind: 'met',
          own: guess,
          partner: felt,
        });
      }),
    );
  });

  it('both stay closed if either is', () => {
    for (const [felt, guess] of [
      [null, 7],
      [7, null],
      [null, null],
    ] as const) {
      const { own, partner } = play(felt, guess);
      expect(own.opening).toBeNull();
      expect(partner.opening).toBeNull();
      expect(meet({ own, partner })).toEqual({ kind: 'closed' });
      expect(meet({ own: partner, partner: own })).toEqual({ kind: 'closed' });
    }
  });

  it('show nothing of a partner who opens though one was kept closed', () => {
    const { own, partner } = play(null, 7);
    const opening = { rating: 7, salt: newToken() };
    expect(meet({ own, partner: { ...partner, opening } })).toEqual({ kind: 'closed' });
  });

  it('show nothing where the partner opens another rating than was sealed', () => {
    fc.assert(
      fc.property(fc.nat(MAX_RATING), fc.nat(MAX_RATING), fc.nat(MAX_RATING), (own, was, now) => {
        fc.pre(was !== now);
        const sides = play(own, was);
        const { opening } = sides.partner;
        if (opening === null) throw new Error('not opened');
        for (const changed of [
          { ...opening, rating: now },
          { ...opening, salt: newToken() },
          { rating: now, salt: newToken() },
        ]) {
          const partner = { ...sides.partner, opening: changed };
          expect(verifyOpening(partner.place, partner.seal, changed)).toBe(false);
          expect(meet({ own: sides.own, partner })).toEqual({ kind: 'mismatch' });
        }
      }),
    );
  });

  it('show nothing where the partner withholds an opening that both were to give', () => {
    const { own, partner } = play(5, 6);
    expect(meet({ own, partner: { ...partner, opening: null } })).toEqual({ kind: 'mismatch' });
  });

  it('show nothing where the partner copied the other’s seal and opening', () => {
    const { own, partner } = play(5, 6);
    const copied = { ...partner, seal: own.seal, opening: own.opening };
    expect(meet({ own, partner: copied })).toEqual({ kind: 'mismatch' });
  });
});

describe('a facet', () => {
  const facets = [undefined, ...RATINGS.filter((value) => value !== null)];

  it('[EN43] is covered by the same seal: no other number, and none, opens it', () => {
    const place = makePlace();
    for (const facet of facets) {
      const own = { rating: 6, facet, salt: newToken() };
      const seal = sealOf(place, own);
      const opening = openingOf(own, { ...seal, isClosed: false });
      expect(opening?.facet).toBe(facet);
      expect(verifyOpening(place, seal, opening)).toBe(true);
      for (const changed of facets.filter((value) => value !== facet)) {
        expect(verifyOpening(place, seal, { ...own, rating: 6, facet: changed })).toBe(false);
      }
      const swapped = { ...own, rating: facet ?? 0, facet: 6 };
      if (facet !== 6) expect(verifyOpening(place, seal, swapped)).toBe(false);
    }
  });

  it('[EN43] is in no seal, is never opened where a rating stays closed, and changes no size', () => {
    const place = makePlace();
    const own = { rating: 10, facet: 10, salt: newToken() };
    const seal = sealOf(place, own);
    expect(Object.keys(seal).sort()).toEqual(['commitment', 'isClosed']);
    expect(openingOf(own, { ...seal, isClosed: true })).toBeNull();
    const closed = { rating: null, facet: 10, salt: newToken() };
    expect(openingOf(closed, seal)).toBeNull();
    for (const text of [sealText(place, own), openingText(own, seal)]) {
      expect(pad(utf8(text))?.length).toBe(PADDED_SIZES_BYTES[0]);
    }
  });

  it('[EN43] leaves an opening without one as it always was', () => {
    const own = { rating: 3, salt: newToken() };
    const seal = sealOf(makePlace(), own);
    expect(openingText(own, seal)).toBe(`{"rating":3,"salt":"${own.salt}"}`);
    expect(openingText({ ...own, facet: undefined }, seal)).toBe(openingText(own, seal));
  });
});

describe('an opening', () => {
  it('fits its seal', () => {
    const place = makePlace();
    const open = { rating: 3, salt: newToken() };
    const closed = { rating: null, salt: newToken() };
    expect(verifyOpening(place, sealOf(place, open), open)).toBe(true);
    expect(verifyOpening(place, sealOf(place, open), null)).toBe(false);
    expect(verifyOpening(place, sealOf(place, closed), null)).toBe(true);
    expect(verifyOpening(place, sealOf(place, closed), open)).toBe(false);
  });
});

describe('foreign text', () => {
  const salt = newToken();
  it.each([
    '',
    'null',
    '[]',
    '7',
    '{"isClosed":false}',
    `{"commitment":"${salt}"}`,
    `{"commitment":"${salt}","isClosed":0}`,
    `{"commitment":"${salt}","isClosed":false,"rating":7}`,
    `{"commitment":"${salt.slice(1)}","isClosed":false}`,
    '['.repeat(20_000),
  ])('is no seal: %s', (text) => {
    expect(parseSeal(text)).toEqual({ ok: false, reason: 'unreadable' });
  });

  it.each([
    '',
    'null',
    '[]',
    `{"rating":11,"salt":"${salt}"}`,
    `{"rating":-1,"salt":"${salt}"}`,
    `{"rating":5.5,"salt":"${salt}"}`,
    `{"rating":null,"salt":"${salt}"}`,
    `{"rating":"5","salt":"${salt}"}`,
    `{"rating":1e999,"salt":"${salt}"}`,
    '{"rating":5}',
    `{"salt":"${salt}"}`,
    `{"rating":5,"salt":"${salt}","more":1}`,
    `{"rating":5,"facet":11,"salt":"${salt}"}`,
    `{"rating":5,"facet":null,"salt":"${salt}"}`,
    `{"facet":5,"salt":"${salt}"}`,
    '{"rating":5,"salt":"short"}',
    '{"__proto__":{"rating":5}}',
  ])('is no opening: %s', (text) => {
    expect(parseOpening(text)).toEqual({ ok: false, reason: 'unreadable' });
  });
});
