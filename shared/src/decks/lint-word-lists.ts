// The lint rules that are lists of words, for whichever language the lists are in; reads no grammar.

import type { DeckStep } from './deck-kind.ts';
import type { LanguageFinding, LanguageRule, TextRole } from './text-role.ts';

/** The lists of one language, in small letters. */
export interface WordLists {
  readonly presuming: ReadonlySet<string>;
  readonly ofDepth2: ReadonlySet<string>;
  readonly ofDepth3: ReadonlySet<string>;
  readonly safety: ReadonlySet<string>;
  readonly worn: ReadonlySet<string>;
  /** What a step is about, and may say although a list of presuming or deep words holds it. */
  readonly exceptions: Readonly<Record<DeckStep, ReadonlySet<string>>>;
}

/** Every list a text leans on, each at most once. */
export function lintWordLists(
  words: readonly string[],
  role: TextRole,
  lists: WordLists,
): LanguageFinding[] {
  const findings: LanguageFinding[] = [];
  const report = (rule: LanguageRule, message: string): unknown => findings.push({ rule, message });
  const excepted = lists.exceptions[role.step];
  const wordIn = (list: ReadonlySet<string>) => words.find((word) => list.has(word));
  const plainWordIn = (list: ReadonlySet<string>) =>
    words.find((word) => list.has(word) && !excepted.has(word));

  const presuming = plainWordIn(lists.presuming);
  if (presuming !== undefined) report('presuming', `"${presuming}" does not fit every couple.`);
  if (role.depth !== null && role.depth < 3) {
    const ofDepth3 = plainWordIn(lists.ofDepth3);
    const ofDepth2 = role.depth < 2 ? plainWordIn(lists.ofDepth2) : undefined;
    if (ofDepth3 !== undefined) report('too-deep', `"${ofDepth3}" belongs to depth 3.`);
    else if (ofDepth2 !== undefined) report('too-deep', `"${ofDepth2}" belongs to depth 2.`);
  }
  const safety = wordIn(lists.safety);
  if (safety !== undefined) {
    report('safety', `"${safety}" is never asked where a partner sees it.`);
  }
  const worn = wordIn(lists.worn);
  if (worn !== undefined) report('worn', `"${worn}" has been said too often; be concrete.`);
  return findings;
}

/** The first of the phrases whose words stand in this order, next to each other. */
export function phraseIn(words: readonly string[], phrases: readonly string[]): string | undefined {
  const joined = ` ${words.join(' ')} `;
  return phrases.find((phrase) => joined.includes(` ${phrase} `));
}
