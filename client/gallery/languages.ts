// The languages the gallery can be looked at in, and all the words a view may have to find something by.
import { desireMessages } from '../src/i18n/desire-messages.ts';
import { facilitateMessages } from '../src/i18n/facilitate-messages.ts';
import { facilitationMessages } from '../src/i18n/facilitation-messages.ts';
import { journalMessages } from '../src/i18n/journal-messages.ts';
import { measuresMessages } from '../src/i18n/measures-messages.ts';
import { english, type Language } from '../src/i18n/messages.ts';
import { ownDeckMessages } from '../src/i18n/own-deck-messages.ts';
import { practiceMessages } from '../src/i18n/practice-messages.ts';
import { roomMessages } from '../src/i18n/room-messages.ts';
import { signsMessages } from '../src/i18n/signs-messages.ts';
import { touchMessages } from '../src/i18n/touch-messages.ts';

export const LANGUAGES: readonly Language[] = [english];

export function languageOf(tag: string | null): Language {
  return LANGUAGES.find((language) => language.tag === tag) ?? english;
}

export async function wordsOf({ tag, messages }: Language) {
  const room = await roomMessages.load(tag);
  return {
    ...messages,
    ...room,
    desire: await desireMessages.load(tag),
    facilitate: await facilitateMessages.load(tag),
    facilitation: await facilitationMessages.load(tag),
    journal: await journalMessages.load(tag),
    measures: await measuresMessages.load(tag),
    ownDeck: await ownDeckMessages.load(tag),
    practice: await practiceMessages.load(tag),
    signs: await signsMessages.load(tag),
    touch: await touchMessages.load(tag),
  };
}

export type Words = Awaited<ReturnType<typeof wordsOf>>;
