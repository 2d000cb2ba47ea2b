// The languages the gallery can be looked at in: those the page speaks.
import { english, type Language } from '../src/i18n/messages.ts';
import { roomMessages } from '../src/i18n/room-messages.ts';
import type { Words } from './view.ts';

export const LANGUAGES: readonly Language[] = [english];

export function languageOf(tag: string | null): Language {
  return LANGUAGES.find((language) => language.tag === tag) ?? english;
}

export async function wordsOf({ tag, messages }: Language): Promise<Words> {
  return { ...messages, ...(await roomMessages.load(tag)) };
}
