// Speaks one language to everything inside it, and tells the browser which and in what direction.
import { type ReactNode, useLayoutEffect } from 'react';
import { type Language, LanguageContext } from './messages.ts';

export interface LanguageProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

export function LanguageProvider({ language, children }: LanguageProviderProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = language.tag;
    document.documentElement.dir = language.direction;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
