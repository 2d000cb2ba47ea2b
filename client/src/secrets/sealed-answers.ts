/**
 * Two answers to one card, by commit, then open: each writes their own answer and what they think the
 * other's is, and nobody can look first. Like ratings, and for the same reasons (`rating-seal.ts`).
 */
import { type Bytes32, bytes32Schema } from '@heard/shared/ids';
import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod/mini';
import { bytesOf, joinPrefixed, toBase64Url } from './encoding.ts';
import { type Parsed, parseJson } from './parse-json.ts';
import type { RatingPlace, RatingSeal } from './rating-seal.ts';

/** Characters of one answer: a line or two. */
export const MAX_ANSWER_CHARACTERS = 280;

const answer = z.string().check(z.minLength(1), z.maxLength(MAX_ANSWER_CHARACTERS));
const answersSchema = z.strictObject({ own: answer, guess: answer });
/** `guess`: what its author thinks the partner's own answer is. */
export type Answers = z.infer<typeof answersSchema>;

export interface OwnAnswers {
  /** Null where they are said aloud: nothing is written, and nothing shown. */
  answers: Answers | null;
  salt: Bytes32;
}

const shownSchema = z.strictObject({ answers: answersSchema, salt: bytes32Schema });
const aloudSchema = z.strictObject({});
export type ShownAnswers = z.infer<typeof shownSchema> | null;

function commitAnswers(place: RatingPlace, { answers, salt }: OwnAnswers): Bytes32 {
  const hash = sha256(
    joinPrefixed(
      'heard/1|answers',
      bytesOf(place.room),
      place.seat,
      String(place.turn),
      answers?.own ?? '',
      answers?.guess ?? '',
      bytesOf(salt),
    ),
  );
  return toBase64Url(hash) as Bytes32;
}

/** The text of a `seal` record. */
export function sealAnswersText(place: RatingPlace, own: OwnAnswers): string {
  const seal: RatingSeal = {
    commitment: commitAnswers(place, own),
    isClosed: own.answers === null,
  };
  return JSON.stringify(seal);
}

/** The text of a `show` record. Unlike a rating, one answer can be looked at without the other. */
export function showText({ answers, salt }: OwnAnswers): string {
  return JSON.stringify(answers === null ? {} : { answers, salt });
}

export function parseShown(text: string): Parsed<ShownAnswers> {
  const shown = parseJson(shownSchema, text);
  if (shown.ok) return shown;
  const aloud = parseJson(aloudSchema, text);
  return aloud.ok ? { ok: true, value: null } : aloud;
}

/** Whether what is shown is what was sealed. */
export function verifyAnswers(place: RatingPlace, seal: RatingSeal, shown: ShownAnswers): boolean {
  if (shown === null || seal.isClosed) return shown === null && seal.isClosed;
  return commitAnswers(place, shown) === seal.commitment;
}
