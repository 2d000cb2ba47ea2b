/** What is kept beside a seat, sealed for this phone alone: drafts, unopened ratings, cards shown. Pure. */
import { bytes32Schema } from '@heard/shared/ids';
import * as z from 'zod/mini';
import { openLocal, sealLocal } from '../secrets/local-box.ts';
import { parseJson } from '../secrets/parse-json.ts';
import type { OwnRating } from '../secrets/rating-seal.ts';
import type { NoteChange } from '../storage/storage.ts';
import type { DraftField } from './room-screen.ts';

export const RATINGS = 'ratings';
export const SHOWN_CARDS = 'shown-cards';

export function draftName(field: DraftField): string {
  return `draft.${field}`;
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

const ratingsSchema = z.array(
  z.object({
    /** The command that sealed it. */
    id: z.string(),
    turn: z.number(),
    rating: z.nullable(z.number()),
    salt: bytes32Schema,
  }),
);
type KeptRating = z.infer<typeof ratingsSchema>[number];

export function ratingOf(key: Uint8Array, box: string | null, id: string): OwnRating | null {
  const found = readRatings(key, box).find((kept) => kept.id === id);
  return found === undefined ? null : { rating: found.rating, salt: found.salt };
}

/** Those of earlier turns are let go of: what was not opened by then never will be. */
export function keepRating(key: Uint8Array, rating: KeptRating): NoteChange {
  return changeRatings(key, (kept) => [...kept.filter(({ turn }) => turn === rating.turn), rating]);
}

export function dropRatings(key: Uint8Array, turn: number): NoteChange {
  return changeRatings(key, (kept) => kept.filter((rating) => rating.turn > turn));
}

function changeRatings(
  key: Uint8Array,
  change: (kept: readonly KeptRating[]) => readonly KeptRating[],
): NoteChange {
  return {
    name: RATINGS,
    change(box) {
      const ratings = change(readRatings(key, box));
      return ratings.length === 0 ? null : sealLocal(key, RATINGS, JSON.stringify(ratings));
    },
  };
}

function readRatings(key: Uint8Array, box: string | null): KeptRating[] {
  const parsed = parseJson(ratingsSchema, openNote(key, RATINGS, box));
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
