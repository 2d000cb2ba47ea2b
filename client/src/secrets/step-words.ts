/** What is inside the records that lead from step to step, and beside them. Sealed and opened elsewhere. */
import { DECK_STEPS } from '@heard/shared/decks/deck-kind';
import * as z from 'zod/mini';
import { SIGNS } from '../journal/six-signs.ts';
import { type Parsed, parseJson } from './parse-json.ts';

const stepSchema = z.enum(DECK_STEPS);

const pickSchema = z.strictObject({ step: stepSchema });
/** `pick` and `begin`: a step, as the one who picked it would like it, or as it begins. */
export type PickedStep = z.infer<typeof pickSchema>;

const MAX_SIGN = 10;
const signSchema = z.strictObject({
  sign: z.enum(SIGNS),
  value: z.number().check(z.int(), z.gte(0), z.lte(MAX_SIGN)),
});
/** `tell`: one sign of its owner's check-in. */
export type ToldSign = z.infer<typeof signSchema>;

/** Parts one lent deck may come in: sixteen of the largest record are far more than a deck may hold. */
export const MAX_DECK_PARTS = 16;
/** Characters of a deck in one part: whatever the script, it fits the largest record. */
export const DECK_PART_CHARACTERS = 4_000;

const deckPartSchema = z.strictObject({
  /** The same for every part of one deck. */
  deck: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
  part: z.number().check(z.int(), z.gte(0), z.lt(MAX_DECK_PARTS)),
  parts: z.number().check(z.int(), z.gte(1), z.lte(MAX_DECK_PARTS)),
  text: z.string().check(z.maxLength(DECK_PART_CHARACTERS)),
});
/** `lend`: one part of a deck's text. */
export type DeckPart = z.infer<typeof deckPartSchema>;

/** Words one seat may allow into the keepsake: more than anybody says in a sitting. */
const MAX_KEPT = 200;
const keepSchema = z.strictObject({
  /** The commands whose words their author gives; and whether shared pictures and plans may stand there. */
  ids: z.array(z.string().check(z.maxLength(24))).check(z.maxLength(MAX_KEPT)),
  shared: z.boolean(),
});
/** `keep`: what its author gives to the keepsake. */
export type Keep = z.infer<typeof keepSchema>;

export function encodePick(pick: PickedStep): string {
  return JSON.stringify(pick);
}

export function parsePick(opened: string): Parsed<PickedStep> {
  return parseJson(pickSchema, opened);
}

export function encodeSign(sign: ToldSign): string {
  return JSON.stringify(sign);
}

export function parseSign(opened: string): Parsed<ToldSign> {
  return parseJson(signSchema, opened);
}

export function encodeDeckPart(part: DeckPart): string {
  return JSON.stringify(part);
}

export function parseDeckPart(opened: string): Parsed<DeckPart> {
  return parseJson(deckPartSchema, opened);
}

export function encodeKeep(keep: Keep): string {
  return JSON.stringify(keep);
}

export function parseKeep(opened: string): Parsed<Keep> {
  return parseJson(keepSchema, opened);
}
