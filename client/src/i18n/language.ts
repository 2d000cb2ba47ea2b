// The language the page speaks now, for everything inside it.
import { createContext, useContext } from 'react';
import { directionOf, type LanguageTag } from './languages.ts';

export interface SpokenLanguage {
  readonly tag: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  /** Turns to another. False where its words cannot be fetched now; then nothing changes. */
  readonly turnTo: (tag: LanguageTag) => Promise<boolean>;
}

const english: SpokenLanguage = {
  tag: 'en',
  direction: directionOf('en'),
  turnTo: async () => false,
};

export const LanguageContext = createContext<SpokenLanguage>(english);

export function useLanguage(): SpokenLanguage {
  return useContext(LanguageContext);
}
