// Which language this phone is spoken to in: the one chosen here, else the browser's, else English.
import { bestLanguage, LANGUAGES, type LanguageTag, MIRRORED } from '../i18n/languages.ts';
import { recall, remember } from './phone-memory.ts';

const KNOWN: readonly LanguageTag[] = [...LANGUAGES, MIRRORED];

export function startingLanguage(): LanguageTag {
  const kept = recall('language');
  return KNOWN.find((tag) => tag === kept) ?? bestLanguage(navigator.languages);
}

export function rememberLanguage(tag: LanguageTag): void {
  remember('language', tag);
}
