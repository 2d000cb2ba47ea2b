// The languages the screens can speak, and the one they speak now.

export type LanguageTag = 'en';

/** Screens and their words are fetched together, before anything of either is drawn. */
export function spokenLanguage(): LanguageTag {
  return 'en';
}
