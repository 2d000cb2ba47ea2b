/** What is kept beside a seat, sealed for this phone alone: drafts, what is sealed, cards shown. Pure. */
import { bytes32Schema } from '@heard/shared/ids';
import * as z from 'zod/mini';
import { openLocal, sealLocal } from '../secrets/local-box.ts';
import { parseJson } from '../secrets/parse-json.ts';
import type { OwnRating } from '../secrets/rating-seal.ts';
import type { OwnAnswers } from '../secrets/sealed-answers.ts';
import type { NoteChange } from '../storage/storage.ts';
import type { DraftField } from './room-screen.ts';

export const RATINGS = 'ratings';
export const ANSWERS = 'answers';
export const SHOWN_CARDS = 'shown-cards';
/** What the link said that the room was opened with. */
export const PRESET = 'preset';

export function draftName(field: DraftField): string {
  return `draft.${field}`;
}

/** Drafts that belong to the card that is asked: in any other turn they are none. */
const ANSWER_FIELDS: readonly DraftField[] = ['own-answer', 'guessed-answer'];

export function draftIn(field: DraftField, turn: number, text: string): string {
  return text === '' || !ANSWER_FIELDS.includes(field) ? text : `${turn} ${text}`;
}

export function readDraftIn(field: DraftField, turn: number, draft: string): string {
  if (!ANSWER_FIELDS.includes(field)) return draft;
  const mark = `${turn} `;
  return draft.startsWith(mark) ? draft.slice(mark.length) : '';
}

export function forgetAnswerDrafts(key: Uint8Array): NoteChange[] {
  return ANSWER_FIELDS.map((field) => keepText(key, draftName(field), ''));
}

export function openNote(key: Uint8Array, name: string, box: string | null): string {
  const opened = box === null ? null : openLocal(key, name, box);
  return opened?.ok ? opened.text : '';
}

/** An empty text keeps nothing. */
export function keepText(key: Uint8Array, name: string, text: string): NoteChange {
  return { name, change: () => (text === '' ? null : sealLocal(key, name, text)) };
}

/** Puts words back in front of what was written since; once, however often it is asked. */
export function giveBackText(key: Uint8Array, name: string, text: string): NoteChange {
  return {
    name,
    change(box) {
      const written = openNote(key, name, box);
      if (written.includes(text)) return box;
      return sealLocal(key, name, written === '' ? text : `${text}\n\n${written}`);
    },
  };
}

/** What was sealed in a turn and not opened yet; `id` is the command that sealed it. */
const sealedSchema = { id: z.string(), turn: z.number(), salt: bytes32Schema };
const ratingSchema = z.object({
  ...sealedSchema,
  rating: z.nullable(z.number()),
  facet: z.optional(z.number()),
});
const answersSchema = z.object({
  ...sealedSchema,
  answers: z.nullable(z.strictObject({ own: z.string(), guess: z.string() })),
});
type KeptRating = z.infer<typeof ratingSchema>;
type KeptAnswers = z.infer<typeof answersSchema>;

export function ratingOf(key: Uint8Array, box: string | null, id: string): OwnRating | null {
  const found = readSealed(ratingSchema, key, RATINGS, box).find((kept) => kept.id === id);
  if (found === undefined) return null;
  const { rating, facet, salt } = found;
  return { rating, facet, salt };
}

export function answersOf(key: Uint8Array, box: string | null, id: string): OwnAnswers | null {
  const found = readSealed(answersSchema, key, ANSWERS, box).find((kept) => kept.id === id);
  return found === undefined ? null : { answers: found.answers, salt: found.salt };
}

/** Those of earlier turns are let go of: what was not opened by then never will be. */
export function keepRating(key: Uint8Array, rating: KeptRating): NoteChange {
  return keepSealed(ratingSchema, key, RATINGS, rating);
}

export function keepAnswers(key: Uint8Array, answers: KeptAnswers): NoteChange {
  return keepSealed(answersSchema, key, ANSWERS, answers);
}

/** Of that turn and all before it. */
export function dropRatings(key: Uint8Array, turn: number): NoteChange {
  return dropSealed(ratingSchema, key, RATINGS, turn);
}

export function dropAnswers(key: Uint8Array, turn: number): NoteChange {
  return dropSealed(answersSchema, key, ANSWERS, turn);
}

function keepSealed<T extends { turn: number }>(
  schema: z.ZodMiniType<T>,
  key: Uint8Array,
  name: string,
  added: T,
): NoteChange {
  return changeSealed(schema, key, name, (kept) => [
    ...kept.filter(({ turn }) => turn === added.turn),
    added,
  ]);
}

function dropSealed<T extends { turn: number }>(
  schema: z.ZodMiniType<T>,
  key: Uint8Array,
  name: string,
  last: number,
): NoteChange {
  return changeSealed(schema, key, name, (kept) => kept.filter(({ turn }) => turn > last));
}

function changeSealed<T>(
  schema: z.ZodMiniType<T>,
  key: Uint8Array,
  name: string,
  change: (kept: readonly T[]) => readonly T[],
): NoteChange {
  return {
    name,
    change(box) {
      const kept = change(readSealed(schema, key, name, box));
      return kept.length === 0 ? null : sealLocal(key, name, JSON.stringify(kept));
    },
  };
}

function readSealed<T>(
  schema: z.ZodMiniType<T>,
  key: Uint8Array,
  name: string,
  box: string | null,
): readonly T[] {
  const parsed = parseJson(z.array(schema), openNote(key, name, box));
  return parsed.ok ? parsed.value : [];
}

const shownSchema = z.array(
  z.object({ draw: z.number(), phase: z.number(), ids: z.array(z.string()) }),
);
/** Three cards this phone showed, and the latest phase it showed them in. */
export type ShownCards = z.infer<typeof shownSchema>[number];

export function readShown(key: Uint8Array, box: string | null): ShownCards[] {
  const parsed = parseJson(shownSchema, openNote(key, SHOWN_CARDS, box));
  return parsed.ok ? parsed.value : [];
}

export function sealShown(key: Uint8Array, shown: readonly ShownCards[]): string {
  return sealLocal(key, SHOWN_CARDS, JSON.stringify(shown));
}
