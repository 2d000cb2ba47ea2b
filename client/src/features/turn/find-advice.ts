// Whether words look like advice, in the language they are written in. Pure; it may be wrong, and says so little.
import { findAdviceInEnglish } from './advice-in-english.ts';
import { findAdviceInSpanish } from './advice-in-spanish.ts';
import type { Advice } from './first-advice.ts';

export type { Advice };

const FINDERS: Readonly<Record<string, (text: string) => Advice | null>> = {
  en: findAdviceInEnglish,
  es: findAdviceInSpanish,
};

/** The first of it, or null; nothing is found in a language nobody has taught this yet. */
export function findAdvice(text: string, languageTag: string): Advice | null {
  const [language = ''] = languageTag.split('-');
  return FINDERS[language]?.(text) ?? null;
}
