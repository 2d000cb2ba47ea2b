/** The partner of one who tries it alone: does the next thing at a human pace, as its script says. */
import type { Need, RoomActions, RoomScreen, Tapped } from '../session/room-screen.ts';
import type { Session } from '../session/session.ts';

/** One card of the try-out, with what the partner has to say to it. */
export interface ScriptedCard {
  id: string;
  text: string;
  answer: string;
  /** What a listener might say back. */
  sayBack: string;
  depth: 1 | 2;
  need: Need;
  felt: number;
}

interface Move {
  afterMs: number;
  tap(actions: RoomActions): Promise<Tapped>;
}

/** Whom the partner knows the visitor as, and what they are called: names in any language. */
export const TRY_NAMES = { a: 'Alex', b: 'Sam' } as const;

/** What the partner wants and how heard they feel, card by card. */
const SCRIPT = [
  { depth: 1, need: 'understand', felt: 9 },
  { depth: 2, need: 'listen', felt: 8 },
  { depth: 1, need: 'understand', felt: 7 },
] as const;

type CardWords = Pick<ScriptedCard, 'text' | 'answer' | 'sayBack'>;

export function scriptedCards(words: readonly CardWords[]): ScriptedCard[] {
  return SCRIPT.flatMap((script, place) => {
    const card = words[place];
    return card === undefined ? [] : [{ ...card, ...script, id: `try-${place}` }];
  });
}

/** Milliseconds of thinking before a tap, and for one letter of what is said. */
const THINKING_MS = 2_600;
const LETTER_MS = 55;

/** null while it is not the partner's move. Pure. */
function moveOf({ view, current }: RoomScreen, cards: readonly ScriptedCard[]): Move | null {
  const card = cards.find(({ id }) => id === current?.card?.id);
  if (card === undefined) return null;
  switch (view.state) {
    case 'needing':
      return { afterMs: THINKING_MS, tap: ({ need }) => need(card.need) };
    case 'sharing':
      return { afterMs: card.answer.length * LETTER_MS, tap: ({ handOver }) => handOver() };
    case 'checking':
      return { afterMs: THINKING_MS, tap: ({ check }) => check('got-it') };
    case 'rating':
      return view.isMineDone ? null : { afterMs: THINKING_MS, tap: ({ rate }) => rate(card.felt) };
    default:
      return null;
  }
}

/**
 * Plays along until it is stopped.
 * @param pace 1 is a person's; less is faster
 */
export function playAlong(session: Session, cards: readonly ScriptedCard[], pace = 1): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let phase: number | null = null;
  const look = (): void => {
    const status = session.status();
    if (status.kind !== 'open' || status.screen.view.phase === phase) return;
    phase = status.screen.view.phase;
    clearTimeout(timer);
    const move = moveOf(status.screen, cards);
    if (move === null) return;
    timer = setTimeout(() => void move.tap(session.actions), move.afterMs * pace);
  };
  const stop = session.subscribe(look);
  look();
  return () => {
    clearTimeout(timer);
    stop();
  };
}
