/** What is inside the records that concern a facilitator. Sealed, copied and opened elsewhere. */
import { bytes32Schema } from '@heard/shared/ids';
import { MAX_LINE_CHARACTERS } from '@heard/shared/limits';
import { scopeSchema } from '@heard/shared/protocol/facilitation';
import * as z from 'zod/mini';
import { bytesOf, toBase64Url } from './encoding.ts';
import { cleanName } from './name.ts';
import { type Parsed, parseJson } from './parse-json.ts';
import { textProblem } from './written-text.ts';

const consentSchema = z.strictObject({
  scope: scopeSchema,
  mayExport: z.boolean(),
  /** Of the key it is said to. */
  fingerprint: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
});
/** `consent`: what its author allows, and to whom. */
export type ConsentWords = z.infer<typeof consentSchema>;

const consentCopySchema = z.strictObject({
  names: z.strictObject({ a: z.string(), b: z.string() }),
  lineKey: bytes32Schema,
});
/** The copy of a `consent`: who the two are, and the key of what is said to both (32 bytes). */
export interface ConsentCopy {
  names: { a: string; b: string };
  lineKey: Uint8Array;
}

const inviteSchema = z.strictObject({ secret: bytes32Schema });
/** `invite`: the secret of the facilitator's link, so that both phones know it. */
export interface InviteWords {
  secret: Uint8Array;
}

const lineSchema = z.strictObject({
  text: z.string().check(
    z.maxLength(MAX_LINE_CHARACTERS),
    z.refine((written) => textProblem(written) === null),
  ),
});
/** `line`: one line to both. */
export type LineWords = z.infer<typeof lineSchema>;

const lowerSchema = z.strictObject({ depth: z.nullable(z.union([z.literal(1), z.literal(2)])) });
/** `lower`: how deep it may go at most; null takes the ceiling away. */
export type LowerWords = z.infer<typeof lowerSchema>;

const rating = z.nullable(z.number().check(z.int(), z.gte(0), z.lte(10)));
const measureSchema = z.strictObject({
  when: z.enum(['before', 'after']),
  circles: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(11))),
  understood: rating,
  valued: rating,
  caredAbout: rating,
});
/** `measure`: one partner's own, for the facilitator alone. */
export type MeasureWords = z.infer<typeof measureSchema>;

export function encodeConsent({ scope, mayExport, fingerprint }: ConsentWords): string {
  return JSON.stringify({ scope, mayExport, fingerprint });
}

export function parseConsent(opened: string): Parsed<ConsentWords> {
  return parseJson(consentSchema, opened);
}

/** Letter by letter the same on both phones: each checks the copy the other one made. */
export function encodeConsentCopy({ names, lineKey }: ConsentCopy): string {
  return JSON.stringify({ names: cleanNames(names), lineKey: toBase64Url(lineKey) });
}

export function parseConsentCopy(opened: string): Parsed<ConsentCopy> {
  const parsed = parseJson(consentCopySchema, opened);
  if (!parsed.ok) return parsed;
  const { names, lineKey } = parsed.value;
  return { ok: true, value: { names: cleanNames(names), lineKey: bytesOf(lineKey) } };
}

function cleanNames({ a, b }: ConsentCopy['names']): ConsentCopy['names'] {
  return { a: cleanName(a), b: cleanName(b) };
}

export function encodeInviteWords({ secret }: InviteWords): string {
  return JSON.stringify({ secret: toBase64Url(secret) });
}

export function parseInviteWords(opened: string): Parsed<InviteWords> {
  const parsed = parseJson(inviteSchema, opened);
  return parsed.ok ? { ok: true, value: { secret: bytesOf(parsed.value.secret) } } : parsed;
}

export function encodeLine(line: LineWords): string {
  return JSON.stringify(line);
}

export function parseLine(opened: string): Parsed<LineWords> {
  return parseJson(lineSchema, opened);
}

export function encodeLower(lower: LowerWords): string {
  return JSON.stringify(lower);
}

export function parseLower(opened: string): Parsed<LowerWords> {
  return parseJson(lowerSchema, opened);
}

export function encodeMeasure(measure: MeasureWords): string {
  return JSON.stringify(measure);
}

export function parseMeasure(opened: string): Parsed<MeasureWords> {
  return parseJson(measureSchema, opened);
}
