// The words on the screen, in the language the page speaks now.
import { createContext, useContext } from 'react';
import { en } from './en.ts';

export type Messages = typeof en;

export interface Language {
  /** A BCP 47 tag, such as `en`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
}

export const english: Language = { tag: 'en', direction: 'ltr', messages: en };

export const LanguageContext = createContext<Language>(english);

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useMessages(): Messages {
  return useLanguage().messages;
}
