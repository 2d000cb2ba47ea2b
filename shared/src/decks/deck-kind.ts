// The kinds of deck, the step each kind belongs to, and the name a deck's file has.

/** The six steps a deck can belong to, as written after `step:`. */
export const DECK_STEPS = [
  'open-up',
  'listen-closely',
  'time-together',
  'in-your-shoes',
  'touch',
  'desire',
] as const;

export type DeckStep = (typeof DECK_STEPS)[number];

/** As written after `kind:`; without one a deck holds questions. */
export const DECK_KINDS = ['questions', 'tasks', 'invitations', 'topics'] as const;

export type DeckKind = (typeof DECK_KINDS)[number];

/** Questions fit every step; what is done rather than asked belongs to the step that does it. */
export const STEP_OF_KIND: Readonly<Record<Exclude<DeckKind, 'questions'>, DeckStep>> = {
  tasks: 'time-together',
  invitations: 'touch',
  topics: 'desire',
};

const MAIN_KIND: Readonly<Record<DeckStep, DeckKind>> = {
  'open-up': 'questions',
  'listen-closely': 'questions',
  'time-together': 'tasks',
  'in-your-shoes': 'questions',
  touch: 'invitations',
  desire: 'questions',
};

/** The name of a deck's file without its ending: its step, and its kind where that is not plain. */
export function deckName({ step, kind }: { step: DeckStep; kind: DeckKind }): string {
  return kind === MAIN_KIND[step] ? step : `${step}-${kind}`;
}
