// The languages the gallery can be looked at in, and all the words a view may have to find something by.
import { desireMessages } from '../src/i18n/desire-messages.ts';
import { facilitateMessages } from '../src/i18n/facilitate-messages.ts';
import { facilitationMessages } from '../src/i18n/facilitation-messages.ts';
import { journalMessages } from '../src/i18n/journal-messages.ts';
import { type LanguageTag, MIRRORED, LANGUAGES as SPOKEN } from '../src/i18n/languages.ts';
import { measuresMessages } from '../src/i18n/measures-messages.ts';
import { siteMessages } from '../src/i18n/messages.ts';
import { ownDeckMessages } from '../src/i18n/own-deck-messages.ts';
import { practiceMessages } from '../src/i18n/practice-messages.ts';
import { roomMessages } from '../src/i18n/room-messages.ts';
import { signsMessages } from '../src/i18n/signs-messages.ts';
import { touchMessages } from '../src/i18n/touch-messages.ts';

/** Those one may choose, and the one that shows what letters from the right do to a screen. */
export const LANGUAGES: readonly LanguageTag[] = [...SPOKEN, MIRRORED];

export function languageOf(tag: string | null): LanguageTag {
  return LANGUAGES.find((language) => language === tag) ?? 'en';
}

export async function wordsOf(tag: LanguageTag) {
  const [site, room] = await Promise.all([siteMessages.load(tag), roomMessages.load(tag)]);
  return {
    ...site,
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
