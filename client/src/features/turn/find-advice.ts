// Whether words look like advice, in the language they are written in. Pure; it may be wrong, and says so little.
import { findAdviceInEnglish } from './advice-in-english.ts';

export interface Advice {
  /** The words that look like it, as they were written. */
  readonly phrase: string;
  /** Where in the text they stand. */
  readonly start: number;
  readonly end: number;
}

const FINDERS: Readonly<Record<string, (text: string) => Advice | null>> = {
  en: findAdviceInEnglish,
};

/** The first of it, or null; nothing is found in a language nobody has taught this yet. */
export function findAdvice(text: string, languageTag: string): Advice | null {
  const [language = ''] = languageTag.split('-');
  return FINDERS[language]?.(text) ?? null;
}
