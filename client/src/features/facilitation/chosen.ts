/** What is being chosen of what may be seen; nothing is until somebody does. Pure. */
import type { Consent, Scope } from '@heard/shared/protocol/facilitation';

export interface Chosen {
  readonly scope: Scope | null;
  /** The second yes: words in the saved report. */
  readonly mayExport: boolean;
}

/** What a form begins with: what this person has already said, and otherwise nothing at all. */
export function asChosen(mine: Consent | null, hasAnswered: boolean): Chosen {
  if (mine === null || !hasAnswered) return { scope: null, mayExport: false };
  return { scope: mine.scope, mayExport: mine.mayExport };
}

/** Another level takes the second yes away: it was given for what was chosen then. */
export function withScope(scope: Scope): Chosen {
  return { scope, mayExport: false };
}
