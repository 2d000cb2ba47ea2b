// The languages the screens can speak, and the one they speak now.

/** Those one may choose, each by its name in itself. */
export const LANGUAGE_NAMES = { en: 'English', es: 'Español' } as const;
export type Language = keyof typeof LANGUAGE_NAMES;
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];
/** For a row that leads to the choice: told apart from the others by whoever reads only one of them. */
export const languageNames = Object.values(LANGUAGE_NAMES).join(' · ');

/** English in letters that run from the right: shows what such a language does to a screen. Never offered. */
export const MIRRORED = 'en-XB';

/** A BCP 47 tag. */
export type LanguageTag = Language | typeof MIRRORED;

/** The language whose words it is made of. */
export const sourceOf = (tag: LanguageTag): Language => (tag === MIRRORED ? 'en' : tag);

const RIGHT_TO_LEFT: ReadonlySet<LanguageTag> = new Set([MIRRORED]);

export function directionOf(tag: LanguageTag): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag) ? 'rtl' : 'ltr';
}

/** The first of the wishes that can be spoken, whatever country it is for; English where none can. */
export function bestLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const [main] = wish.toLowerCase().split('-');
    const found = LANGUAGES.find((language) => language === main);
    if (found !== undefined) return found;
  }
  return 'en';
}

let spoken: LanguageTag = 'en';

/** Screens and their words are fetched together, before anything of either is drawn. */
export function spokenLanguage(): LanguageTag {
  return spoken;
}

/** From here on everything is fetched in it, and the browser is told which it is and how it runs. */
export function speak(tag: LanguageTag): void {
  spoken = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = directionOf(tag);
}
