/** A card that both decks hold stands on each phone in its own language; any other as it was sent. Pure. */
import type { Card } from '@heard/shared/decks/card';
import type { AskedCard, HandCard, RoomScreen, TurnScript } from './room-screen.ts';

/** The cards of the language this phone speaks, by their id. */
export interface OwnCards {
  language: string;
  cards: ReadonlyMap<string, Card>;
}

/** Turns what a room shows into one's own language. The same card, and the same turn, become the same each time. */
export function inOwnLanguage(own: OwnCards): (screen: RoomScreen) => RoomScreen {
  const asked = once((card: AskedCard) => askedInOwn(card, own));
  const ofTurn = once((turn: TurnScript) => {
    return turn.card === null ? turn : { ...turn, card: asked(turn.card) };
  });
  return (screen) => {
    const { hand, current, turns, roomTurns, facilitation } = screen;
    const offer = facilitation?.offer ?? null;
    return {
      ...screen,
      hand: hand?.map((card) => dealtInOwn(card, own)) ?? null,
      current: current === null ? null : ofTurn(current),
      turns: turns.map(ofTurn),
      roomTurns: roomTurns.map(ofTurn),
      facilitation:
        facilitation === null || offer === null
          ? facilitation
          : { ...facilitation, offer: { ...offer, card: asked(offer.card) } },
    };
  };
}

/** Remembers what came of each, for as long as it is looked at. */
function once<Thing extends object>(turn: (thing: Thing) => Thing): (thing: Thing) => Thing {
  const known = new WeakMap<Thing, Thing>();
  return (thing) => {
    const before = known.get(thing) ?? turn(thing);
    known.set(thing, before);
    return before;
  };
}

function askedInOwn(card: AskedCard, own: OwnCards): AskedCard {
  // Where the language is the same, or none is named, the words of who asked count.
  if (card.language === undefined || card.language === own.language) return card;
  const topic = own.cards.get(card.topicId ?? '')?.text;
  const named = topic === undefined ? card : { ...card, topic };
  const same = own.cards.get(card.id ?? '');
  if (same === undefined || !isSameKind(card, same)) return named;
  const { text, apart, items, content } = same;
  return {
    ...named,
    language: own.language,
    text: card.isApart ? (apart ?? text) : text,
    ...(card.items === undefined || items === undefined ? {} : { items: [...items] }),
    ...(card.content === undefined || content === undefined ? {} : { content }),
  };
}

function dealtInOwn(card: HandCard, own: OwnCards): HandCard {
  const same = card.language === own.language ? undefined : own.cards.get(card.id);
  if (same === undefined || !isSameKind(card, same)) return card;
  return { ...same, language: own.language };
}

/** What is done with it does not change with its words: an order is kept by the places of its things. */
function isSameKind({ task, items }: Pick<Card, 'task' | 'items'> | AskedCard, own: Card): boolean {
  return task === own.task && (items?.length ?? 0) === (own.items?.length ?? 0);
}
