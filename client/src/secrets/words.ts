/** What is inside a record of each kind, before it is sealed and after it is opened. Ratings are apart. */
import { bytes32Schema } from '@heard/shared/ids';
import * as z from 'zod/mini';
import { cleanName } from './name.ts';
import { type Parsed, parseJson } from './parse-json.ts';
import { textProblem } from './written-text.ts';

/** Characters of a card's id: in its deck at most 64, and before them a lent deck's. */
const MAX_CARD_ID_CHARACTERS = 96;
/** Characters of a topic, or of one thing to rank. */
const MAX_SHORT_TEXT_CHARACTERS = 160;
const MAX_ITEMS = 5;

const text = z.string().check(z.refine((written) => textProblem(written) === null));

const invitationSchema = z.strictObject({ name: z.string(), commitment: bytes32Schema });
/** `create`: who invites, and seat a's commitment to its public key. */
export type Invitation = z.infer<typeof invitationSchema>;

const helloSchema = z.strictObject({ name: z.string(), publicKey: bytes32Schema });
/** `claim`: who comes, and seat b's public key. */
export type Hello = z.infer<typeof helloSchema>;

const introductionSchema = z.strictObject({ publicKey: bytes32Schema, salt: bytes32Schema });
/** `introduce`: what opens seat a's commitment. */
export type Introduction = z.infer<typeof introductionSchema>;

/** Characters of the name of a language, as it stands in a deck. */
const MAX_LANGUAGE_CHARACTERS = 35;

const cardId = z.string().check(z.minLength(1), z.maxLength(MAX_CARD_ID_CHARACTERS));
const shortText = z.string().check(z.minLength(1), z.maxLength(MAX_SHORT_TEXT_CHARACTERS));
const cardSchema = z.strictObject({
  id: z.nullable(cardId),
  text,
  /** What a deck's words are written in; absent for one's own, which may be in any. */
  language: z.optional(
    z
      .string()
      .check(z.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i), z.maxLength(MAX_LANGUAGE_CHARACTERS)),
  ),
  /** How deep it goes, where a deck says so. */
  depth: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  /** What it is asked about: a topic both marked. */
  topic: z.optional(shortText),
  topicId: z.optional(cardId),
  /** What a task asks both to do, and the five things a ranking is of. */
  task: z.optional(z.enum(['draw', 'plan', 'rank'])),
  items: z.optional(z.array(shortText).check(z.maxLength(MAX_ITEMS))),
  /** The invitation is a hug or a hand-hold both can breathe along with. */
  isHold: z.optional(z.boolean()),
  /** The invitation's words are those for partners who are not in one place. */
  isApart: z.optional(z.boolean()),
  /** What to know before it is read, where a deck says so. */
  content: z.optional(shortText),
});
/** `ask`: a card of the deck, or (id null) one the asker wrote. */
export type Card = z.infer<typeof cardSchema>;

const needSchema = z.strictObject({ need: z.nullable(z.enum(['listen', 'understand', 'think'])) });
/** `need`: what the speaker wants of the listener, or null where they did not say. */
export type Need = z.infer<typeof needSchema>;

const pieceSchema = z.strictObject({ text });
/** `share`, `reflect`, `support`, `wish`, `appreciate`: one piece of somebody's words. */
export type Piece = z.infer<typeof pieceSchema>;

export function encodeInvitation(invitation: Invitation): string {
  return JSON.stringify(withCleanName(invitation));
}

export function parseInvitation(opened: string): Parsed<Invitation> {
  const parsed = parseJson(invitationSchema, opened);
  return parsed.ok ? { ok: true, value: withCleanName(parsed.value) } : parsed;
}

export function encodeHello(hello: Hello): string {
  return JSON.stringify(withCleanName(hello));
}

export function parseHello(opened: string): Parsed<Hello> {
  const parsed = parseJson(helloSchema, opened);
  return parsed.ok ? { ok: true, value: withCleanName(parsed.value) } : parsed;
}

export function encodeIntroduction(introduction: Introduction): string {
  return JSON.stringify(introduction);
}

export function parseIntroduction(opened: string): Parsed<Introduction> {
  return parseJson(introductionSchema, opened);
}

export function encodeCard(card: Card): string {
  return JSON.stringify(card);
}

export function parseCard(opened: string): Parsed<Card> {
  return parseJson(cardSchema, opened);
}

export function encodeNeed(need: Need): string {
  return JSON.stringify(need);
}

export function parseNeed(opened: string): Parsed<Need> {
  return parseJson(needSchema, opened);
}

export function encodePiece(piece: Piece): string {
  return JSON.stringify(piece);
}

export function parsePiece(opened: string): Parsed<Piece> {
  return parseJson(pieceSchema, opened);
}

function withCleanName<T extends { name: string }>(named: T): T {
  return { ...named, name: cleanName(named.name) };
}
