// Picks the lint rules of the language a deck says it is in; holds none of them.

import { COMMON_WORDS } from './english-words.ts';
import { lintEnglish } from './lint-english.ts';
import { lintSpanish } from './lint-spanish.ts';
import { SPANISH_COMMON_WORDS } from './spanish-words.ts';
import type { LanguageFinding, TextRole } from './text-role.ts';

export interface LanguageLint {
  /** Every rule of the language that a text breaks, each at most once. */
  readonly lint: (text: string, role: TextRole) => LanguageFinding[];
  /** Too common to tell one card from another. */
  readonly commonWords: ReadonlySet<string>;
}

const LINTS: ReadonlyMap<string, LanguageLint> = new Map([
  ['en', { lint: lintEnglish, commonWords: COMMON_WORDS }],
  ['es', { lint: lintSpanish, commonWords: SPANISH_COMMON_WORDS }],
]);

const NO_RULES: LanguageLint = { lint: () => [], commonWords: new Set() };

/** A language nobody wrote rules for has none, and its every word counts. */
export function languageLintOf(language: string): LanguageLint {
  return LINTS.get(mainTag(language)) ?? NO_RULES;
}

/** The language without its country: British and American cards are dealt to the same readers. */
export function mainTag(language: string): string {
  return language.split('-')[0] ?? '';
}
