import { describe, expect, it } from 'vitest';
import type { HandCard } from '../../session/room-screen.ts';
import { offeredCard } from './offered-card.ts';

const question: HandCard = {
  id: 'rain',
  language: 'en',
  text: 'What did rain do?',
  depth: 2,
  tags: ['slow'],
  note: 'Slow.',
};

describe('a card that is offered', () => {
  it('[BR184] carries what a phone needs to show it, and nothing for writers', () => {
    expect(offeredCard(question, 'apart')).toEqual({
      id: 'rain',
      text: 'What did rain do?',
      language: 'en',
      depth: 2,
    });
    const rank: HandCard = { ...question, task: 'rank', items: ['a', 'b', 'c', 'd', 'e'] };
    expect(offeredCard(rank, 'together')).toMatchObject({ task: 'rank', items: rank.items });
  });

  it('is an invitation in the words for where the two are', () => {
    const hug: HandCard = {
      ...question,
      text: 'A hug.',
      apart: 'Say: a hug.',
      tags: ['hold'],
      content: 'Touch.',
    };
    expect(offeredCard(hug, 'together')).toMatchObject({
      text: 'A hug.',
      isHold: true,
      content: 'Touch.',
    });
    expect(offeredCard(hug, 'apart')).toMatchObject({
      text: 'Say: a hug.',
      isHold: true,
      isApart: true,
    });
    expect(offeredCard({ ...hug, tags: [] }, 'apart')).toMatchObject({ isHold: false });
  });
});
