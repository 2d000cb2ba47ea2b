import { createHash } from 'node:crypto';
import { MAX_ANSWER_CHARACTERS, PADDED_SIZES_BYTES } from '@heard/shared/limits';
import { describe, expect, it } from 'vitest';
import { utf8 } from './encoding.ts';
import { pad } from './padding.ts';
import { newRoomId, newToken } from './random.ts';
import { parseSeal, type RatingPlace } from './rating-seal.ts';
import {
  answersProblem,
  commitAnswers,
  type OwnAnswers,
  parseShown,
  sealAnswersText,
  showText,
  verifyAnswers,
} from './sealed-answers.ts';

const place: RatingPlace = { room: newRoomId(), seat: 'b', turn: 3 };
const own: OwnAnswers = { answers: { own: 'Soup “hot”.', guess: 'A walk 🌧' }, salt: newToken() };

function sealOf(sealed: OwnAnswers) {
  const seal = parseSeal(sealAnswersText(place, sealed));
  if (!seal.ok) throw new Error('an own seal that cannot be read');
  return seal.value;
}

describe('sealed answers', () => {
  it('are the documented hash', () => {
    const hash = createHash('sha256');
    const parts = [
      Buffer.from('heard/1|answers'),
      Buffer.from(place.room, 'base64url'),
      Buffer.from('b'),
      Buffer.from('3'),
      Buffer.from(own.answers?.own ?? ''),
      Buffer.from(own.answers?.guess ?? ''),
      Buffer.from(own.salt, 'base64url'),
    ];
    for (const part of parts) hash.update(Buffer.of(0, 0, 0, part.length)).update(part);
    expect(commitAnswers(place, own)).toBe(hash.digest('base64url'));
  });

  it('open with what was sealed and with nothing else', () => {
    const shown = parseShown(showText(own));
    if (!shown.ok || own.answers === null) throw new Error('cannot be read');
    expect(shown.value).toEqual({ answers: own.answers, salt: own.salt });
    const seal = sealOf(own);
    expect(verifyAnswers(place, seal, shown.value)).toBe(true);
    const { answers, salt } = own;
    const moved = { own: `${answers.own}${answers.guess}`, guess: '' };
    for (const changed of [
      { answers: { ...answers, own: 'Soup' }, salt },
      { answers: { own: answers.guess, guess: answers.own }, salt },
      { answers: moved, salt },
      { answers, salt: newToken() },
      null,
    ]) {
      expect(verifyAnswers(place, seal, changed)).toBe(false);
    }
    for (const elsewhere of [
      { ...place, turn: 4 },
      { ...place, seat: 'a' as const },
    ]) {
      expect(verifyAnswers(elsewhere, seal, shown.value)).toBe(false);
    }
  });

  it('that are said aloud show nothing, and nothing else fits them', () => {
    const aloud = { answers: null, salt: newToken() };
    const seal = sealOf(aloud);
    expect(parseShown(showText(aloud))).toEqual({ ok: true, value: null });
    expect(verifyAnswers(place, seal, null)).toBe(true);
    expect(
      own.answers && verifyAnswers(place, seal, { answers: own.answers, salt: own.salt }),
    ).toBe(false);
  });

  it('have one size as a seal, and fit a record in any script', () => {
    const longest = '🌧'.repeat(MAX_ANSWER_CHARACTERS / 2);
    const quoted = '"'.repeat(MAX_ANSWER_CHARACTERS);
    for (const text of ['x', longest, quoted, '\u0800'.repeat(MAX_ANSWER_CHARACTERS)]) {
      const answers = { own: text, guess: text };
      expect(answersProblem(answers)).toBeNull();
      const sealed = { answers, salt: newToken() };
      expect(pad(utf8(sealAnswersText(place, sealed)))?.length).toBe(PADDED_SIZES_BYTES[0]);
      expect(pad(utf8(showText(sealed)))).not.toBeNull();
      expect(parseShown(showText(sealed)).ok).toBe(true);
    }
  });

  it('are not sealed where one is missing, or longer than the partner’s phone would read', () => {
    const long = 'x'.repeat(MAX_ANSWER_CHARACTERS + 1);
    expect(answersProblem({ own: 'x', guess: ' \n' })).toBe('empty');
    expect(answersProblem({ own: '', guess: 'x' })).toBe('empty');
    expect(answersProblem({ own: 'x', guess: long })).toBe('too-long');
    expect(parseShown(showText({ answers: { own: long, guess: 'x' }, salt: newToken() })).ok).toBe(
      false,
    );
  });

  it.each([
    '',
    'null',
    '[]',
    '{"answers":null}',
    `{"answers":{"own":"x"},"salt":"${own.salt}"}`,
    `{"answers":{"own":"x","guess":""},"salt":"${own.salt}"}`,
    `{"answers":{"own":"x","guess":1},"salt":"${own.salt}"}`,
    `{"answers":{"own":"x","guess":"y","more":1},"salt":"${own.salt}"}`,
    '{"answers":{"own":"x","guess":"y"},"salt":"short"}',
  ])('are not read from %s', (text) => {
    expect(parseShown(text)).toEqual({ ok: false, reason: 'unreadable' });
  });
});
