import { createHash } from 'node:crypto';
import type { Seat } from '@heard/shared/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRoomId, newToken } from './random.ts';
import { parseSeal, type RatingPlace, type RatingSeal } from './rating-seal.ts';
import {
  type Answers,
  MAX_ANSWER_CHARACTERS,
  type OwnAnswers,
  parseShown,
  sealAnswersText,
  showText,
  verifyAnswers,
} from './sealed-answers.ts';

const ANSWERS: Answers = { own: 'The sea, in winter.', guess: 'The mountains.' };
const place = (seat: Seat = 'a'): RatingPlace => ({ room: newRoomId(), seat, turn: 5 });

function sealOf(at: RatingPlace, own: OwnAnswers): RatingSeal {
  const parsed = parseSeal(sealAnswersText(at, own));
  if (!parsed.ok) throw new Error('an own seal that cannot be read');
  return parsed.value;
}

function shownBy(own: OwnAnswers) {
  const parsed = parseShown(showText(own));
  if (!parsed.ok) throw new Error('own answers that cannot be read');
  return parsed.value;
}

describe('two answers to one card', () => {
  it('are sealed by the documented hash', () => {
    const [at, salt] = [place('b'), newToken()];
    const hash = createHash('sha256');
    const parts = [
      Buffer.from('heard/1|answers'),
      Buffer.from(at.room, 'base64url'),
      Buffer.from('b'),
      Buffer.from('5'),
      Buffer.from(ANSWERS.own),
      Buffer.from(ANSWERS.guess),
      Buffer.from(salt, 'base64url'),
    ];
    for (const part of parts) hash.update(Buffer.of(0, 0, 0, part.length)).update(part);
    expect(sealOf(at, { answers: ANSWERS, salt })).toEqual({
      commitment: hash.digest('base64url'),
      isClosed: false,
    });
  });

  it('fit their own seal, and no other room, seat, turn, salt or answer', () => {
    const text = fc.string({ minLength: 1, maxLength: MAX_ANSWER_CHARACTERS });
    fc.assert(
      fc.property(text, text, text, (own, guess, other) => {
        fc.pre(other !== own && other !== guess);
        const at = place();
        const sealed = { answers: { own, guess }, salt: newToken() };
        const seal = sealOf(at, sealed);
        const shown = shownBy(sealed);
        expect(verifyAnswers(at, seal, shown)).toBe(true);
        const elsewhere = [
          { ...at, room: newRoomId() },
          { ...at, seat: 'b' as const },
          { ...at, turn: 6 },
        ];
        for (const there of elsewhere) expect(verifyAnswers(there, seal, shown)).toBe(false);
        const changed = [
          { ...sealed, salt: newToken() },
          { ...sealed, answers: { own: other, guess } },
          { ...sealed, answers: { own, guess: other } },
        ];
        for (const one of changed) expect(verifyAnswers(at, seal, one)).toBe(false);
      }),
    );
    // Where one answer ends is part of the seal.
    const [at, salt] = [place(), newToken()];
    const moved = { answers: { own: 'ab', guess: 'c' }, salt };
    const seal = sealOf(at, { answers: { own: 'a', guess: 'bc' }, salt });
    expect(verifyAnswers(at, seal, moved)).toBe(false);
  });

  it('said aloud are sealed and shown without a word, and cannot become words later', () => {
    const [at, salt] = [place(), newToken()];
    const aloud = { answers: null, salt };
    expect(showText(aloud)).toBe('{}');
    const seal = sealOf(at, aloud);
    expect(seal.isClosed).toBe(true);
    expect(verifyAnswers(at, seal, shownBy(aloud))).toBe(true);
    expect(verifyAnswers(at, seal, { answers: ANSWERS, salt })).toBe(false);
    expect(verifyAnswers(at, sealOf(at, { answers: ANSWERS, salt }), null)).toBe(false);
  });

  it.each([
    '{"answers":{"own":"","guess":"x"},"salt":"S"}',
    '{"answers":{"own":"x"},"salt":"S"}',
    '{"answers":{"own":"x","guess":"y","third":"z"},"salt":"S"}',
    `{"answers":{"own":"${'x'.repeat(MAX_ANSWER_CHARACTERS + 1)}","guess":"y"},"salt":"S"}`,
    '{"salt":"S"}',
    'aloud',
  ])('are unreadable as %s', (text) => {
    expect(parseShown(text.replace('"S"', `"${newToken()}"`)).ok).toBe(false);
  });
});
