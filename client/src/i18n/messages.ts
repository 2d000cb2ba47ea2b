// The words of the pages around a room, in the language the page speaks now.
import { createContext, useContext } from 'react';
import { siteWords } from './en/site-words.ts';
import type { LanguageTag } from './languages.ts';

export type Messages = typeof siteWords;

export interface Language {
  /** A BCP 47 tag, such as `en`. */
  readonly tag: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
}

export const english: Language = { tag: 'en', direction: 'ltr', messages: siteWords };

export const LanguageContext = createContext<Language>(english);

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useMessages(): Messages {
  return useLanguage().messages;
}
