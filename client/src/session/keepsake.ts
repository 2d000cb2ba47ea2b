/**
 * What a sitting leaves behind, from what both gave: each line only with its author's yes, and what is
 * of both only with both. Pure; nothing here leaves the phone.
 */
import type { Keep } from '../secrets/step-words.ts';
import type { Piece, RoomScreen, TurnScript } from './room-screen.ts';
import { type TaskResult, taskResultOf } from './task-result.ts';

type LineKind =
  | 'question'
  | 'share'
  | 'reflection'
  | 'support'
  | 'wish'
  | 'answer'
  | 'guess'
  | 'appreciation';

/** Words somebody wrote, and may give to the keepsake. */
export interface KeepsakeLine {
  /** What its author gives it by. */
  id: string;
  kind: LineKind;
  text: string;
  isMine: boolean;
}

/** One card, and what was said on it. */
interface KeepsakeCard {
  turn: number;
  /** Null where the card was written by somebody who did not give it. */
  text: string | null;
  topic: string | null;
  lines: readonly KeepsakeLine[];
  /** What the two made of it; only with both their yes. */
  result: TaskResult | null;
}

export interface Keepsake {
  /** Epoch milliseconds at which the sitting began. */
  at: number;
  names: RoomScreen['names'];
  cards: readonly KeepsakeCard[];
  appreciations: readonly KeepsakeLine[];
  /** How far felt and guess were apart, turn by turn; empty unless both gave what is of both. */
  distances: readonly number[];
}

type Sitting = Pick<RoomScreen, 'turns' | 'appreciations' | 'keeps' | 'names' | 'sittingSpan'>;

/** Everything this phone's owner wrote in the sitting, oldest first. */
export function ownLines(sitting: Sitting): KeepsakeLine[] {
  return linesOf(sitting).filter(({ isMine }) => isMine);
}

/** Null until somebody gave something. */
export function keepsakeOf(sitting: Sitting): Keepsake | null {
  const { keeps, names, sittingSpan } = sitting;
  const isGiven = ({ id, isMine }: KeepsakeLine) =>
    (isMine ? keeps.mine : keeps.partner)?.ids.includes(id) === true;
  const isShared = isSharing(keeps.mine) && isSharing(keeps.partner);
  const cards = playedTurns(sitting).flatMap(({ turn, isSwap }) => {
    const lines = turnLines(turn, isSwap).filter(isGiven);
    const isOwnCard = turn.card?.id === null;
    const isCardGiven = lines.some(({ kind }) => kind === 'question');
    const said = lines.filter(({ kind }) => kind !== 'question');
    if (said.length === 0 && !isShared && !isCardGiven) return [];
    const result = isShared ? taskResultOf(turn) : null;
    const text = isOwnCard && !isCardGiven ? null : (turn.card?.text ?? null);
    return [{ turn: turn.turn, text, topic: turn.card?.topic ?? null, lines: said, result }];
  });
  const appreciations = appreciationLines(sitting).filter(isGiven);
  const distances = isShared ? sitting.turns.flatMap(distanceOf) : [];
  const isEmpty = [cards, appreciations, distances].every(({ length }) => length === 0);
  if (isEmpty) return null;
  return { at: sittingSpan.startedAt, names, cards, appreciations, distances };
}

function isSharing(keep: Keep | null): boolean {
  return keep?.shared === true;
}

function distanceOf({ reveal }: TurnScript): number[] {
  return reveal?.kind === 'met' ? [Math.abs(reveal.felt - reveal.guess)] : [];
}

function linesOf(sitting: Sitting): KeepsakeLine[] {
  const lines = playedTurns(sitting).flatMap(({ turn, isSwap }) => turnLines(turn, isSwap));
  return [...lines, ...appreciationLines(sitting)];
}

/** Those that came to something, each with whether its card was asked in the turn before it. */
function playedTurns({ turns }: Sitting): { turn: TurnScript; isSwap: boolean }[] {
  return turns
    .map((turn, index) => ({ turn, isSwap: turns[index - 1]?.card === turn.card }))
    .filter(({ turn }) => !turn.isPassed && !turn.isDeclinedForSmaller && hasPlayed(turn));
}

function hasPlayed(turn: TurnScript): boolean {
  const { shares, verdicts, answers, isAccepted, isFinished } = turn;
  const hasSaid = shares.length > 0 || verdicts.length > 0 || answers !== null;
  return hasSaid || isAccepted || isFinished;
}

function appreciationLines({ appreciations }: Sitting): KeepsakeLine[] {
  return wordsIn('appreciation', appreciations);
}

function turnLines(turn: TurnScript, isSwap: boolean): KeepsakeLine[] {
  return [
    ...ownQuestion(turn, isSwap),
    ...wordsIn('share', turn.shares),
    ...wordsIn('reflection', turn.reflections),
    ...wordsIn('support', turn.support === null ? [] : [turn.support]),
    ...wordsIn('wish', turn.wish === null ? [] : [turn.wish]),
    ...answers(turn),
  ];
}

/** A card of the deck is nobody's words; one that was written is its asker's, once a round. */
function ownQuestion({ turn, card, amListener }: TurnScript, isSwap: boolean): KeepsakeLine[] {
  if (card === null || card.id !== null || isSwap) return [];
  return [{ id: `card.${turn}`, kind: 'question', text: card.text, isMine: amListener }];
}

function answers({ turn, answers: both }: TurnScript): KeepsakeLine[] {
  if (both?.kind !== 'shown') return [];
  const by = (isMine: boolean): KeepsakeLine[] => {
    const said = isMine ? both.mine : both.theirs;
    if (said === 'aloud') return [];
    return [
      { id: `answer.${turn}`, kind: 'answer', text: said.own, isMine },
      { id: `guess.${turn}`, kind: 'guess', text: said.guess, isMine },
    ];
  };
  return [...by(true), ...by(false)];
}

function wordsIn(kind: LineKind, pieces: readonly Piece[]): KeepsakeLine[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'words' ? [{ id: piece.id, kind, text: piece.text, isMine: piece.isMine }] : [],
  );
}
