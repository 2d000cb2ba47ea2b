// What one has marked so far, and what may be offered to mark. Pure.
import type { Card, CardDepth } from '@heard/shared/decks/card';
import { TOPIC_CAP } from '@heard/shared/limits';

export interface TopicGroup {
  readonly depth: CardDepth;
  readonly topics: readonly Card[];
}

const DEPTHS = [1, 2, 3] as const;

/** As far as both want to go, gentlest first. */
export function topicGroups(topics: readonly Card[], deepest: CardDepth): readonly TopicGroup[] {
  return DEPTHS.filter((depth) => depth <= deepest)
    .map((depth) => ({ depth, topics: topics.filter((topic) => topic.depth === depth) }))
    .filter((group) => group.topics.length > 0);
}

/** The same marks where no more may be added. */
export function toggled(marks: readonly string[], id: string): readonly string[] {
  if (marks.includes(id)) return marks.filter((mark) => mark !== id);
  return isFull(marks) ? marks : [...marks, id];
}

export function isFull(marks: readonly string[]): boolean {
  return marks.length >= TOPIC_CAP;
}
