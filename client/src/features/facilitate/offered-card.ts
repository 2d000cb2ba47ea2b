// A card of a shipped deck → what both phones are given of it: they need not look it up. Pure.
import type { Card } from '@heard/shared/decks/card';
import type { Setting } from '@heard/shared/protocol/commands';
import type { AskedCard, HandCard } from '../../session/room-screen.ts';

const HOLD_TAG = 'hold';

/** An invitation has words of its own for partners who are not in one place. */
export function wordsOf({ text, apart }: Card, where: Setting['where']): string {
  return where === 'apart' ? (apart ?? text) : text;
}

export function offeredCard(card: HandCard, where: Setting['where']): AskedCard {
  const { id, language, depth, task, items, content, apart, tags } = card;
  return {
    id,
    text: wordsOf(card, where),
    language,
    depth,
    ...(task === undefined ? {} : { task }),
    ...(items === undefined ? {} : { items: [...items] }),
    ...(content === undefined ? {} : { content }),
    ...(apart === undefined ? {} : { isHold: tags.includes(HOLD_TAG) }),
    ...(apart !== undefined && where === 'apart' ? { isApart: true } : {}),
  };
}
