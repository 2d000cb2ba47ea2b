// What a text of a card is, and what a rule of one language may say about it; holds no rules.

import type { CardDepth } from './card.ts';
import type { DeckStep } from './deck-kind.ts';

/** The rules that need to know the language; not every language has all of them. */
export type LanguageRule =
  | 'yes-no'
  | 'presuming'
  | 'too-deep'
  | 'blaming'
  | 'safety'
  | 'worn'
  | 'hard-to-read'
  | 'gendered'
  | 'one-region'
  | 'question-signs';

export interface LanguageFinding {
  readonly rule: LanguageRule;
  readonly message: string;
}

/** What a text is, as far as the rules differ by it. */
export interface TextRole {
  readonly step: DeckStep;
  /** Null for a content note, which has to name what it warns of. */
  readonly depth: CardDepth | null;
  /** Questions are asked; tasks and invitations are said, so nobody answers them with a yes. */
  readonly isQuestion: boolean;
  /** A topic or a thing to put in order: a few words and no sentence. */
  readonly isPhrase: boolean;
}
