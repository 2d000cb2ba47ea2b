import { describe, expect, it } from 'vitest';
import { encodeCard, parseCard } from '../../secrets/words.ts';
import { loadDeck } from '../../session/load-deck.ts';
import { invitationOf } from './invitation-of.ts';

const card = {
  id: 'c',
  language: 'en',
  text: 'Hold hands.',
  apart: 'Both hold a thumb on the same spot.',
  depth: 2,
  tags: ['hold'],
} as const;

describe('an invitation', () => {
  it('[CL84] has the words for where the two are, its depth, whether it is a hold, and what to know before', () => {
    expect(invitationOf(card, 'together')).toEqual({
      id: 'c',
      text: 'Hold hands.',
      language: 'en',
      depth: 2,
      isHold: true,
    });
    expect(invitationOf({ ...card, tags: [], content: 'This one is close.' }, 'apart')).toEqual({
      id: 'c',
      text: 'Both hold a thumb on the same spot.',
      language: 'en',
      isApart: true,
      depth: 2,
      isHold: false,
      content: 'This one is close.',
    });
  });

  it('[CL84] of every card that ships reaches the other phone whole', async () => {
    const { cards, language } = await loadDeck('touch', 'en');
    for (const where of ['together', 'apart'] as const) {
      for (const shipped of cards) {
        const invitation = invitationOf({ ...shipped, language }, where);
        expect(parseCard(encodeCard(invitation))).toEqual({ ok: true, value: invitation });
      }
    }
  });
});
