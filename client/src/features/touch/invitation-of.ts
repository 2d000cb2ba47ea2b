// A card of the deck → the invitation both phones hold: its words for where the two are. Pure.
import type { Card } from '@heard/shared/decks/card';
import type { Setting } from '@heard/shared/protocol/commands';
import type { AskedCard, HandCard } from '../../session/room-screen.ts';

const HOLD_TAG = 'hold';

export function wordsOf({ text, apart }: Card, where: Setting['where']): string {
  return where === 'apart' ? (apart ?? text) : text;
}

/** The partner's phone has no deck at hand: whatever it needs goes along. */
export function invitationOf(card: HandCard, where: Setting['where']): AskedCard {
  const { id, depth, tags, content, language } = card;
  return {
    id,
    text: wordsOf(card, where),
    language,
    ...(where === 'apart' ? { isApart: true } : {}),
    depth,
    isHold: tags.includes(HOLD_TAG),
    ...(content === undefined ? {} : { content }),
  };
}
