// Two whole client stacks play a round about a topic that both marked.
import { readFileSync } from 'node:fs';
import { parseDeck } from '@heard/shared/decks/deck';
import { describe, expect, it } from 'vitest';
import { startApp } from '../support/test-app.ts';
import { both, type Couple, listenerOf, meet, speakerOf, tapped } from './support/couple.ts';
import { beginDesire, knowTopics, TOPICS, toMarking } from './support/ground.ts';

const DECK = parseDeck(
  readFileSync(new URL('../../shared/src/decks/en/desire.md', import.meta.url), 'utf8'),
);
const CARDS = DECK.ok ? DECK.deck.cards : [];

async function markBoth({ a, b }: Couple, ofA: string[], ofB: string[]): Promise<void> {
  await tapped(a.session.actions.mark(ofA));
  await tapped(b.session.actions.mark(ofB));
}

async function handOf(couple: Couple, draw: number) {
  const { hand } = await listenerOf(couple).sees(
    `hand ${draw}`,
    (screen) => screen.hand !== null && screen.view.draw === draw,
  );
  return hand ?? [];
}

function isTagged(id: string, tag: string): boolean {
  return CARDS.find((card) => card.id === id)?.tags.includes(tag) === true;
}

describe('cards about desire', () => {
  it('[CL94] are about what both marked, no deeper than it, and both phones read the topic with the card', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await toMarking(couple);
    const topic = TOPICS.find(({ depth }) => depth === 1);
    if (topic === undefined) throw new Error('no topic');
    await markBoth(couple, [topic.id], [topic.id]);
    await knowTopics(couple);
    const listener = listenerOf(couple);
    const deepest: number[] = [];
    for (let draw = 1; draw <= 4; draw += 1) {
      if (draw > 1) await tapped(listener.session.actions.pass());
      listener.session.actions.choosePile({ depth: null });
      deepest.push(...(await handOf(couple, draw)).map((card) => card.depth));
      listener.session.actions.choosePile({ depth: topic.depth });
      const { hand } = await listener.sees(
        'gentle cards',
        ({ hand: now }) => now?.every(({ depth }) => depth === 1) === true,
      );
      expect(hand).toHaveLength(3);
      for (const { id } of hand ?? []) expect(isTagged(id, 'topic')).toBe(true);
    }
    expect(Math.max(...deepest)).toBeGreaterThan(1);
    const [card] = listener.screen().hand ?? [];
    if (card === undefined) throw new Error('no card');
    const asked = { id: card.id, text: card.text, topic: topic.text };
    await tapped(listener.session.actions.ask(asked));
    await both(couple, 'the card', ({ current }) => current?.card?.topic === topic.text);
    expect(speakerOf(couple).screen().current).toMatchObject({ step: 'desire', card: asked });
  });

  it.each<[string, string[], string[]]>([
    ['nothing in common', [TOPICS[0]?.id ?? ''], [TOPICS[1]?.id ?? '']],
    ['nothing marked', [], []],
  ])('[CL95] are general ones with %s', async (_name, ofA, ofB) => {
    const { url } = await startApp();
    const couple = await meet(url);
    await toMarking(couple);
    await markBoth(couple, ofA, ofB);
    await knowTopics(couple);
    const hand = await handOf(couple, 1);
    expect(hand).toHaveLength(3);
    for (const { id } of hand) expect(isTagged(id, 'general')).toBe(true);
  });

  it('[CL95] are general ones where the topics were left', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await toMarking(couple);
    await tapped(couple.a.session.actions.mark([TOPICS[0]?.id ?? '']));
    await tapped(couple.b.session.actions.choose());
    await both(couple, 'choosing', ({ view }) => view.state === 'choosing');
    const left = couple.a.screen();
    expect(left.view.hasMarked).toBe(true);
    await beginDesire(couple);
    const hand = await handOf(couple, 1);
    for (const { id } of hand) expect(isTagged(id, 'general')).toBe(true);
    expect(couple.b.screen().topics).toBeNull();
  });
});
