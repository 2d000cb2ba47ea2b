/**
 * A link that carries cards: what it is for, how deep and how long, written and read back with a
 * reason where it cannot be.
 *
 *     https://host/p#1.z.<length>.<payload><check, 4 characters>
 *
 * `1` is the link's version, and `2` that of a link that carries a practice too; `z` says that the payload is deflated, `t` that it is plain. The length
 * is the payload's, so that a link that lost its end says so. The check is the first three bytes of
 * the SHA-256 of everything before it. Nothing in it opens anything, and nothing of it is believed:
 * the deck is read by the rules of every deck that was not shipped. Whoever holds a practice's link
 * can say that the practice is done, and no more.
 */
import { DECK_STEPS } from '@heard/shared/decks/deck-kind';
import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod/mini';
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from './encoding.ts';
import { cleanName } from './name.ts';
import { parseJson } from './parse-json.ts';
import { practicePartSchema } from './practice-link.ts';

/** Characters of a whole link: what messengers and address bars carry unbroken. */
export const MAX_PRESET_LINK_CHARACTERS = 8_192;
/** Bytes a payload may become: far more than any deck that fits, far less than a bomb. */
const MAX_PRESET_BYTES = 256_000;
const MAX_DECK_CHARACTERS = 64_000;
const CHECK_CHARACTERS = 4;
const SHAPE = /^([12])\.([zt])\.([0-9a-z]{1,4})\.([\w-]*)$/;

const PRESET_MAX_ROUNDS = 20;
const PRESET_MAX_MINUTES = 180;

const presetSchema = z.strictObject({
  /** Who made it, as they would be called; '' for nobody. */
  by: z.pipe(z.string().check(z.maxLength(200)), z.transform(cleanName)),
  /** A step with the cards that ship, or a whole deck as text. */
  cards: z.union([
    z.strictObject({ step: z.enum(DECK_STEPS) }),
    z.strictObject({ deck: z.string().check(z.minLength(1), z.maxLength(MAX_DECK_CHARACTERS)) }),
  ]),
  /** How close the cards may come at most; null for no other limit than one's own. */
  depth: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  /** How long it is meant to take; null where nothing was planned. */
  rounds: z.nullable(z.int().check(z.gte(1), z.lte(PRESET_MAX_ROUNDS))),
  minutes: z.nullable(z.int().check(z.gte(5), z.lte(PRESET_MAX_MINUTES))),
  /** Where a counsellor set it: what it takes to say that it was done. */
  practice: z.optional(practicePartSchema),
});
export type Preset = z.infer<typeof presetSchema>;

/**
 * `missing`: nothing after the page. `cut-off`: its end is missing. `damaged`: something else changed
 * on the way. `other-version`: another Heard wrote it. `too-large`: more than any link may hold.
 * `no-deflate`: this browser cannot unfold it.
 */
export type PresetProblem =
  | 'missing'
  | 'cut-off'
  | 'damaged'
  | 'other-version'
  | 'too-large'
  | 'no-deflate';
export type ParsedPreset = { ok: true; preset: Preset } | { ok: false; reason: PresetProblem };
export type FormattedPreset = { ok: true; link: string } | { ok: false; reason: 'too-large' };

/** `canDeflate` false writes it plain, as a browser without the streams must. */
export async function formatPreset(
  origin: string,
  preset: Preset,
  canDeflate = hasDeflate(),
): Promise<FormattedPreset> {
  const plain = utf8(JSON.stringify(preset));
  const deflated = canDeflate ? await streamed(plain, new CompressionStream('deflate-raw')) : null;
  const payload = toBase64Url(deflated ?? plain);
  const head = `${versionOf(preset)}.${deflated === null ? 't' : 'z'}.${payload.length.toString(36)}.`;
  const link = `${origin}/p#${head}${payload}${checkOf(head + payload)}`;
  return link.length > MAX_PRESET_LINK_CHARACTERS
    ? { ok: false, reason: 'too-large' }
    : { ok: true, link };
}

/** `fragment` is `location.hash`, with its `#` or without. Never throws. */
export async function parsePreset(
  fragment: string,
  canInflate = hasDeflate(),
): Promise<ParsedPreset> {
  // Before anything looks at it: a percent sign and two digits may stand for each character.
  if (fragment.length > 3 * MAX_PRESET_LINK_CHARACTERS) return refused('too-large');
  const text = decoded(fragment.replace(/^#/, ''));
  if (text === null) return refused('damaged');
  if (text === '') return refused('missing');
  if (text.length > MAX_PRESET_LINK_CHARACTERS) return refused('too-large');
  const version = /^([0-9]{1,3})\./.exec(text)?.[1];
  if (version !== undefined && version !== '1' && version !== '2') return refused('other-version');
  // A head that was cut off has no length to tell.
  if (/^[12](\.([zt](\.[0-9a-z]{0,4})?)?)?$/.test(text)) return refused('cut-off');
  const [, written, kind, length = '', rest = ''] = SHAPE.exec(text) ?? [];
  const payloadLength = Number.parseInt(length, 36);
  const whole = payloadLength + CHECK_CHARACTERS;
  if (kind === undefined || rest.length > whole) return refused('damaged');
  if (rest.length < whole) return refused('cut-off');
  const payload = rest.slice(0, payloadLength);
  if (checkOf(`${written}.${kind}.${length}.${payload}`) !== rest.slice(payloadLength)) {
    return refused('damaged');
  }
  const bytes = fromBase64Url(payload);
  if (bytes === null) return refused('damaged');
  if (kind === 't') return read(bytes, written);
  if (!canInflate) return refused('no-deflate');
  try {
    const inflated = await streamed(bytes, new DecompressionStream('deflate-raw'));
    return inflated === null ? refused('too-large') : read(inflated, written);
  } catch {
    return refused('damaged');
  }
}

/** What is kept of it on the phone that opened a room with it. */
export function encodePreset(preset: Preset): string {
  return JSON.stringify(preset);
}

export function readKeptPreset(text: string): Preset | null {
  const parsed = parseJson(presetSchema, text);
  return parsed.ok ? parsed.value : null;
}

function hasDeflate(): boolean {
  try {
    return new CompressionStream('deflate-raw') && new DecompressionStream('deflate-raw') && true;
  } catch {
    return false;
  }
}

/** Null where more comes out than a preset may be. Rejects for bytes that are no such stream. */
async function streamed(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array | null> {
  const writer = through.writable.getWriter();
  // What goes wrong in writing is told by reading.
  writer.write(new Uint8Array(bytes)).catch(() => {});
  writer.close().catch(() => {});
  const reader = through.readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_PRESET_BYTES) {
      reader.cancel().catch(() => {});
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function read(bytes: Uint8Array, version: string | undefined): ParsedPreset {
  const text = fromUtf8(bytes);
  const preset = text === null ? null : readKeptPreset(text);
  return preset === null || versionOf(preset) !== version
    ? refused('damaged')
    : { ok: true, preset };
}

/** An older page, which knows of no practice, says that the link is for another version. */
function versionOf({ practice }: Preset): '1' | '2' {
  return practice === undefined ? '1' : '2';
}

function refused(reason: PresetProblem): { ok: false; reason: PresetProblem } {
  return { ok: false, reason };
}

function checkOf(text: string): string {
  return toBase64Url(sha256(utf8(text)).slice(0, 3));
}

/** A browser percent-encodes what does not belong in an address; a messenger adds a full stop. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
      .trim()
      .replace(/[^\w-]+$/, '');
  } catch {
    return null;
  }
}
