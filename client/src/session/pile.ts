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
  /** As deep as the topic it is about; null for as far as both want to go. */
  topicDepth: CardDepth | null;
  /** The lent deck that takes the place of the one that ships. */
  lent: { id: string; language: string; cards: readonly Card[] } | null;
}

/** `deck` is the lent one, where there is one. */
export function pileOf(deck: readonly Card[], parts: PileParts): Pile {
  const { step, ground, topics, turns, topicDepth, lent } = parts;
  const depth = ground?.depth ?? 1;
  if (step === 'touch') return { cards: deck, maxDepth: smallerThan(turns, depth) };
  if (step !== 'desire') return { cards: deck, maxDepth: depth };
  const hasTopics = (topics ?? []).length > 0;
  const tag = hasTopics ? 'topic' : 'general';
  const deepest = hasTopics ? smaller(depth, topicDepth ?? depth) : depth;
  // Who writes a deck of their own need not know these tags.
  const cards = lent === null ? deck.filter((card) => card.tags.includes(tag)) : deck;
  return { cards, maxDepth: deepest };
}

function smaller(one: CardDepth, other: CardDepth): CardDepth {
  return one < other ? one : other;
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
