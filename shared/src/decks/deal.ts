// Picks the three cards a listener may choose from; pure, remembers nothing, knows no secrets.

import type { Card, CardDepth } from './card.ts';
import { mixedState, xoshiro128 } from './xoshiro128.ts';

/**
 * Three different cards, gentlest depth first, none deeper than `maxDepth`; fewer only if `cards`
 * holds fewer of those. The same arguments always give the same cards.
 *
 * Rounds count from 1 and deepen: 1, 1, 2, then 1, 2, 2, then 1, 2, 3 from the third on, each as
 * far as `maxDepth` lets it. A card in `seenIds` (asked, or shown and passed) comes back only when
 * too few unseen cards of any allowed depth are left. A depth that is used up gives way to the
 * nearest one that is not, the gentler of two equally near. `draw` is a whole number that must
 * differ for every draw made with one seed.
 */
export function deal(
  cards: readonly Card[],
  seedWords: Uint32Array,
  draw: number,
  round: number,
  seenIds: ReadonlySet<string>,
  maxDepth: CardDepth = 3,
): Card[] {
  const allowed = cards.filter((card) => card.depth <= maxDepth);
  const shuffled = shuffle(allowed, xoshiro128(mixedState(seedWords, draw)));
  const unseen = shuffled.filter((card) => !seenIds.has(card.id));
  const seen = shuffled.filter((card) => seenIds.has(card.id));
  const picked: Card[] = [];
  for (const depth of depthsOfRound(round)) {
    const card = takeNearest(unseen, depth) ?? takeNearest(seen, depth);
    if (card !== undefined) picked.push(card);
  }
  return picked.sort((a, b) => a.depth - b.depth);
}

function depthsOfRound(round: number): readonly CardDepth[] {
  if (round >= 3) return [1, 2, 3];
  return round >= 2 ? [1, 2, 2] : [1, 1, 2];
}

function takeNearest(pile: Card[], depth: CardDepth): Card | undefined {
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, card] of pile.entries()) {
    // The fraction breaks ties towards the gentler depth.
    const distance = Math.abs(card.depth - depth) + (card.depth > depth ? 0.5 : 0);
    if (distance < bestDistance) {
      best = index;
      bestDistance = distance;
    }
  }
  return best === -1 ? undefined : pile.splice(best, 1)[0];
}

/** Fisher and Yates's shuffle in Durstenfeld's form (CACM 7(7), 1964, Algorithm 235). */
function shuffle(cards: readonly Card[], next: () => number): Card[] {
  const pile = [...cards];
  for (let last = pile.length - 1; last > 0; last -= 1) {
    const other = below(last + 1, next);
    const [a, b] = [pile[last], pile[other]];
    if (a === undefined || b === undefined) continue;
    pile[last] = b;
    pile[other] = a;
  }
  return pile;
}

/** A whole number in [0, limit), each equally likely. */
function below(limit: number, next: () => number): number {
  const range = 2 ** 32;
  const fair = range - (range % limit);
  for (;;) {
    const value = next();
    if (value < fair) return value % limit;
  }
}
