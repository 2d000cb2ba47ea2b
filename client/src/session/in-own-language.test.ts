import type { Card } from '@heard/shared/decks/card';
import { describe, expect, it } from 'vitest';
import { inOwnLanguage } from './in-own-language.ts';
import type { AskedCard, HandCard, RoomScreen } from './room-screen.ts';

const card = (id: string, text: string, more: Partial<Card> = {}): [string, Card] => [
  id,
  { id, text, depth: 1, tags: [], ...more },
];
const SPANISH = new Map([
  card('rain', '¿Qué hizo hoy la lluvia?'),
  card('hug', 'Un abrazo.', { apart: 'El pulgar en el mismo punto.', content: 'Esta es cercana.' }),
  card('five', 'Ordenen cinco cosas.', { task: 'rank', items: ['pan', 'té', 'sol', 'mar', 'luz'] }),
  card('letters', 'cartas que nadie envió'),
]);
const translate = inOwnLanguage({ language: 'es', cards: SPANISH });

/** Only what is looked at. */
const screenWith = (asked: AskedCard | null, hand: readonly HandCard[] | null = null) => {
  const turns = asked === null ? [] : [{ turn: 1, card: asked }];
  const parts = { turns, roomTurns: turns, current: turns[0] ?? null, hand, facilitation: null };
  return parts as unknown as RoomScreen;
};
const shown = (asked: AskedCard) => translate(screenWith(asked)).current?.card;

describe('a card on a phone of another language', () => {
  it('[CL303] stands in the language of the phone wherever it stands', () => {
    const asked = { id: 'rain', text: 'What did rain do today?', language: 'en' };
    const screen = translate(screenWith(asked));
    const own = { id: 'rain', text: '¿Qué hizo hoy la lluvia?', language: 'es' };
    expect(screen.current?.card).toEqual(own);
    expect(screen.turns[0]?.card).toEqual(own);
    // A swap goes on with the very same card.
    expect(screen.roomTurns[0]?.card).toBe(screen.turns[0]?.card);
    expect(screen.current).toBe(screen.turns[0]);
    expect(translate(screenWith(asked)).current?.card).toBe(screen.current?.card);
  });

  it('[CL303] is the invitation for where the two are, with what to know before', () => {
    const hug = { id: 'hug', text: 'A hug.', language: 'en', isHold: true, content: 'Close.' };
    expect(shown(hug)).toEqual({
      ...hug,
      text: 'Un abrazo.',
      language: 'es',
      content: 'Esta es cercana.',
    });
    expect(shown({ ...hug, isApart: true })).toMatchObject({
      text: 'El pulgar en el mismo punto.',
      isHold: true,
    });
  });

  it('[CL303] keeps the order of the things to rank, and its topic by its own id', () => {
    const items = ['bread', 'tea', 'sun', 'sea', 'light'];
    const rank = { id: 'five', text: 'Rank five.', language: 'en', task: 'rank', items } as const;
    expect(shown({ ...rank, items: [...items] })).toMatchObject({
      items: ['pan', 'té', 'sol', 'mar', 'luz'],
    });
    const about = { topic: 'letters nobody sent', topicId: 'letters' };
    expect(shown({ id: 'rain', text: 'What?', language: 'en', ...about })?.topic).toBe(
      'cartas que nadie envió',
    );
    expect(shown({ id: 'unknown', text: 'What?', language: 'en', ...about })).toMatchObject({
      text: 'What?',
      language: 'en',
      topic: 'cartas que nadie envió',
    });
  });

  it('[CL303] is as it was sent where it is in that language, in none, not known, or another thing to do', () => {
    for (const asked of [
      { id: 'rain', text: 'Otra lluvia.', language: 'es' },
      { id: 'rain', text: 'Rain of an older day.' },
      { id: null, text: 'A question of my own.' },
      { id: 'a/rain', text: 'Of a lent deck.', language: 'en' },
      { id: 'rain', text: 'Draw the rain.', language: 'en', task: 'draw' as const },
      { id: 'five', text: 'Rank two.', language: 'en', task: 'rank' as const, items: ['x', 'y'] },
    ]) {
      expect(shown(asked)).toEqual(asked);
    }
  });

  it('[CL303] lies in the hand in it too, once another language is turned to', () => {
    const hand: HandCard[] = [
      { id: 'rain', text: 'Rain?', depth: 1, tags: [], language: 'en' },
      { id: 'a/own', text: 'Lent?', depth: 1, tags: [], language: 'en' },
    ];
    expect(translate(screenWith(null, hand)).hand).toEqual([
      { ...SPANISH.get('rain'), language: 'es' },
      hand[1],
    ]);
  });

  it('[CL303] that a counsellor offers does so as well', () => {
    const offer = { id: 'e', card: { id: 'rain', text: 'Rain?', language: 'en' } };
    const screen = { ...screenWith(null), facilitation: { offer } } as unknown as RoomScreen;
    expect(translate(screen).facilitation?.offer?.card.text).toBe('¿Qué hizo hoy la lluvia?');
  });
});
