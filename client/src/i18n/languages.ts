// The languages the screens can speak, and the one they speak now.

export const LANGUAGE_TAGS = ['en'] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** Screens and their words are fetched together, before anything of either is drawn. */
export function spokenLanguage(): LanguageTag {
  return 'en';
}
