import { DECK_STEPS } from '@heard/shared/decks/deck-kind';
import { smallEnvelopeSchema } from '@heard/shared/envelope';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNS } from '../journal/six-signs.ts';
import { newCommandId, newRoomId, newSecret } from './random.ts';
import { type RecordContext, sealRecord } from './record.ts';
import {
  DECK_PART_CHARACTERS,
  encodeDeckPart,
  encodeKeep,
  encodePick,
  encodeSign,
  MAX_DECK_PARTS,
  parseDeckPart,
  parseKeep,
  parsePick,
  parseSign,
} from './step-words.ts';

const unreadable = { ok: false, reason: 'unreadable' };

function place(kind: string): RecordContext {
  return {
    room: newRoomId(),
    seat: 'a',
    kind,
    id: newCommandId(),
    seen: 4,
    phase: 3,
    epoch: 1,
    key: newSecret(),
    prevHash: newSecret(),
  };
}

describe('words between steps', () => {
  it('come back as they went', () => {
    for (const step of DECK_STEPS) {
      expect(parsePick(encodePick({ step }))).toEqual({ ok: true, value: { step } });
    }
    for (const sign of SIGNS) {
      for (const value of [0, 7, 10]) {
        expect(parseSign(encodeSign({ sign, value }))).toEqual({
          ok: true,
          value: { sign, value },
        });
      }
    }
    const keep = { ids: [newCommandId()], shared: true };
    expect(parseKeep(encodeKeep(keep))).toEqual({ ok: true, value: keep });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: DECK_PART_CHARACTERS }), (text) => {
        const part = { deck: 'A'.repeat(22), part: 2, parts: 3, text: text.slice(0, 4_000) };
        expect(parseDeckPart(encodeDeckPart(part))).toEqual({ ok: true, value: part });
      }),
    );
  });

  it.each([
    ['a step there is none of', parsePick, '{"step":"dinner"}'],
    ['a step and more', parsePick, '{"step":"touch","depth":3}'],
    ['a sign there is none of', parseSign, '{"sign":"hungry","value":3}'],
    ['a sign past its end', parseSign, '{"sign":"cold","value":11}'],
    ['half a sign', parseSign, '{"sign":"cold","value":2.5}'],
    [
      'a part past the last',
      parseDeckPart,
      `{"deck":"${'A'.repeat(22)}","part":16,"parts":16,"text":""}`,
    ],
    ['a part of no deck', parseDeckPart, '{"deck":"mine","part":0,"parts":1,"text":""}'],
    [
      'a part that is too long',
      parseDeckPart,
      `{"deck":"${'A'.repeat(22)}","part":0,"parts":1,"text":"${'x'.repeat(4_001)}"}`,
    ],
    ['a keepsake without words', parseKeep, '{"shared":true}'],
    ['no JSON at all', parseKeep, 'everything'],
  ])('are unreadable where they are %s', (_, parse, text) => {
    expect(parse(text)).toEqual(unreadable);
  });

  it('have one size where a size would tell, and a whole part of a deck fits in any script', () => {
    const small = [
      ...DECK_STEPS.map((step) => ['pick', encodePick({ step })] as const),
      ...SIGNS.map((sign) => ['tell', encodeSign({ sign, value: 10 })] as const),
    ];
    for (const [kind, text] of small) {
      const sealed = sealRecord(place(kind), text);
      expect(sealed.ok && smallEnvelopeSchema.safeParse(sealed.envelope).success).toBe(true);
    }
    for (const letter of ['x', '愛', '"', '\n']) {
      const text = letter.repeat(DECK_PART_CHARACTERS);
      const part = { deck: 'A'.repeat(22), part: 0, parts: MAX_DECK_PARTS, text };
      expect(sealRecord(place('lend'), encodeDeckPart(part)).ok).toBe(true);
    }
    // A sign of two halves may be cut between two parts, and is whole again once they are joined.
    const halves = [0, 1].map((part) => ({
      deck: 'A'.repeat(22),
      part,
      parts: 2,
      text: '🌧'.slice(part, part + 1),
    }));
    const read = halves.map((half) => parseDeckPart(encodeDeckPart(half)));
    expect(read.map((one) => (one.ok ? one.value.text : '')).join('')).toBe('🌧');
  });
});
