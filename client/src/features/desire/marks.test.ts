import type { Card } from '@heard/shared/decks/card';
import { TOPIC_CAP } from '@heard/shared/limits';
import { describe, expect, it } from 'vitest';
import { isFull, toggled, topicGroups } from './marks.ts';

const topic = (id: string, depth: Card['depth']): Card => ({ id, text: id, depth, tags: [] });
const TOPICS = [topic('far', 3), topic('near', 1), topic('nearer', 1), topic('mid', 2)];

describe('marks', () => {
  it('[CL92] offers topics as far as both want to go, gentlest first', () => {
    const depths = (deepest: Card['depth']) =>
      topicGroups(TOPICS, deepest).map(({ depth, topics }) => [depth, topics.length]);
    expect(depths(1)).toEqual([[1, 2]]);
    expect(depths(2)).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(depths(3)).toEqual([
      [1, 2],
      [2, 1],
      [3, 1],
    ]);
    expect(topicGroups([topic('far', 3)], 2)).toEqual([]);
  });

  it('[CL93] takes no more marks than the cap, and one that is taken away makes room', () => {
    const ids = Array.from({ length: TOPIC_CAP + 3 }, (_, index) => `topic-${index}`);
    const full = ids.reduce<readonly string[]>(toggled, []);
    expect(full).toEqual(ids.slice(0, TOPIC_CAP));
    expect(isFull(full)).toBe(true);
    const freed = toggled(full, 'topic-3');
    expect(freed).not.toContain('topic-3');
    expect(isFull(freed)).toBe(false);
    expect(toggled(freed, 'topic-18')).toContain('topic-18');
  });
});
