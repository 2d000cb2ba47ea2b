// What a sitting held, in numbers and cards. Compares nobody and keeps no score.
import type { RoomScreen, TurnScript } from '../../session/room-screen.ts';

interface AskedTwice {
  /** Null where the card could not be read. */
  readonly text: string | null;
  /** No card: how to be there, asked after two answers. */
  readonly isBeThere: boolean;
  /** What it was asked about: a topic both marked. */
  readonly topic: string | null;
  /** The turns on this card, in order. */
  readonly turns: readonly TurnScript[];
}

export interface Summary {
  /** Whole minutes from the first thing that happened to the last. */
  readonly minutes: number;
  readonly cards: readonly AskedTwice[];
  readonly cardCount: number;
  readonly turnCount: number;
}

const MS_PER_MINUTE = 60_000;

export function summaryOf(sitting: Pick<RoomScreen, 'turns' | 'sittingSpan'>): Summary {
  const { sittingSpan } = sitting;
  // What was put away stays away: a closing page that lists it would hold a no against someone.
  const turns = sitting.turns.filter(({ isPassed }) => !isPassed);
  const lasted = Math.max(0, sittingSpan.lastAt - sittingSpan.startedAt);
  const cards = byCard(turns);
  return {
    minutes: Math.round(lasted / MS_PER_MINUTE),
    cards,
    cardCount: cards.filter(({ isBeThere }) => !isBeThere).length,
    turnCount: turns.length,
  };
}

/** A swap goes on with the same card: the listener changes, and the card stays the very same. */
function byCard(turns: readonly TurnScript[]): AskedTwice[] {
  const cards: AskedTwice[] = [];
  for (const turn of turns) {
    const last = cards.at(-1);
    const before = last?.turns.at(-1);
    const isSwap =
      last !== undefined &&
      before !== undefined &&
      last.turns.length === 1 &&
      turn.turn === before.turn + 1 &&
      before.amListener !== turn.amListener &&
      before.isBeThere === turn.isBeThere &&
      before.card?.text === turn.card?.text;
    if (isSwap) cards[cards.length - 1] = { ...last, turns: [before, turn] };
    else {
      const { card, isBeThere } = turn;
      const { text = null, topic = null } = card ?? {};
      cards.push({ text, topic, isBeThere, turns: [turn] });
    }
  }
  return cards;
}
