/** The pile a hand is dealt from: the step's deck, as far as both want to go. Pure. */
import type { Card, CardDepth } from '@heard/shared/decks/card';
import type { Step, TurnScript, Wishes } from './room-screen.ts';

export interface Pile {
  cards: readonly Card[];
  maxDepth: CardDepth;
}

/** Everything about the sitting that decides which cards may come. */
export interface PileParts {
  step: Step;
  ground: Wishes | null;
  topics: readonly string[] | null;
  /** The turns of this sitting, oldest first. */
  turns: readonly TurnScript[];
}

export function pileOf(deck: readonly Card[], { step, ground, topics, turns }: PileParts): Pile {
  const depth = ground?.depth ?? 1;
  if (step === 'touch') return { cards: deck, maxDepth: smallerThan(turns, depth) };
  if (step !== 'desire') return { cards: deck, maxDepth: depth };
  const tag = (topics ?? []).length > 0 ? 'topic' : 'general';
  return { cards: deck.filter((card) => card.tags.includes(tag)), maxDepth: depth };
}

/**
 * After "something smaller" nothing as large as what was declined is offered, whatever was passed on
 * since, until something is accepted. An invitation that does not say how large it was counts as the smallest.
 */
function smallerThan(turns: readonly TurnScript[], depth: CardDepth): CardDepth {
  const offered = turns.filter(({ activity, amListener }) => activity === 'touch' && amListener);
  const accepted = offered.findLastIndex(({ isAccepted }) => isAccepted);
  const declined = offered.slice(accepted + 1).filter((turn) => turn.isDeclinedForSmaller);
  if (declined.some(({ card }) => card?.depth !== 3)) return 1;
  return declined.length > 0 && depth === 3 ? 2 : depth;
}
