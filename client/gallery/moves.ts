// The moves of a sitting as the gallery plays them, each with the words it holds.
import { otherSeat, type Seat } from '@heard/shared/ids';
import type { Activity, Setting, Verdict } from '@heard/shared/protocol/commands';
import { commitRating, type OwnRating } from '../src/secrets/rating-seal.ts';
import { type Answers, commitAnswers } from '../src/secrets/sealed-answers.ts';
import type { Card } from '../src/secrets/words.ts';
import type { Need, Step } from '../src/session/room-screen.ts';
import { type Done, HASH, type Move, ROOM } from './play.ts';

export const SPOKEN: Setting = { where: 'together', how: 'spoken' };
export const WRITTEN: Setting = { where: 'apart', how: 'written' };

const words = (text: string) => ({ kind: 'words', text }) as const;

export const opensRoom = (setting: Setting): Move => ({ by: 'a', does: 'create', setting });
export const joins = (by: Seat = 'b', link = 0): Move => ({ by, does: 'claim', link });
export const introduces: Move = { by: 'a', does: 'introduce' };

/** A command that carries nothing. */
export const does = (by: Done['by'], type: Done['does']): Move => ({ by, does: type });
export const both = (type: Done['does']): readonly Move[] => [does('a', type), does('b', type)];

export const picks = (by: Seat, step: Step): Move => ({
  by,
  does: 'pick',
  holds: { kind: 'step', value: { step } },
});
export const begins = (by: Seat, step: Step, activity: Activity = 'rounds'): Move => ({
  by,
  does: 'begin',
  activity,
  holds: { kind: 'step', value: { step } },
});

export const asks = (by: Seat, card: Card): Move => ({
  by,
  does: 'ask',
  holds: { kind: 'card', value: card },
});
export const needs = (by: Seat, need: Need | null): Move => ({
  by,
  does: 'need',
  holds: { kind: 'need', value: { need } },
});
export const shares = (by: Seat, text: string): Move => ({
  by,
  does: 'share',
  holds: words(text),
});
export const reflects = (by: Seat, text: string): Move => ({
  by,
  does: 'reflect',
  holds: words(text),
});
export const checks = (by: Seat, verdict: Verdict): Move => ({ by, does: 'check', verdict });

/** Without words it was said aloud, or skipped. */
export const supports = (by: Seat, text?: string): Move => ({
  by,
  does: 'support',
  ...(text === undefined ? {} : { holds: words(text) }),
});
export const wishes = (by: Seat, text: string): Move => ({ by, does: 'wish', holds: words(text) });
export const appreciates = (by: Seat, text?: string): Move => ({
  by,
  does: 'appreciate',
  ...(text === undefined ? {} : { holds: words(text) }),
});
/** Something added to a shared task, as its step writes it. */
export const adds = (by: Seat, text: string): Move => ({
  by,
  does: 'add',
  holds: { kind: 'text', text },
});

export function seals(by: Seat, rating: number | null, facet?: number): Move {
  return ({ state }) => {
    const { turn } = state.snapshot.context;
    const own: OwnRating = { rating, facet, salt: HASH };
    const commitment = commitRating({ room: ROOM, seat: by, turn }, own);
    return {
      by,
      does: 'seal',
      holds: { kind: 'seal', value: { commitment, isClosed: rating === null } },
    };
  };
}

/** `isMet`: false where one of the two stays closed, so that both do. */
export function opens(by: Seat, rating: number | null, facet?: number, isMet = true): Move {
  const value =
    rating === null || !isMet
      ? null
      : { rating, salt: HASH, ...(facet === undefined ? {} : { facet }) };
  return { by, does: 'open', holds: { kind: 'opening', value } };
}

/** Both ratings, sealed and opened. */
export function rates(
  speaker: Seat,
  felt: number | null,
  guess: number | null,
  facet?: number,
): readonly Move[] {
  const listener = otherSeat(speaker);
  const isMet = felt !== null && guess !== null;
  return [
    seals(speaker, felt, facet),
    seals(listener, guess),
    opens(speaker, felt, facet, isMet),
    opens(listener, guess, undefined, isMet),
  ];
}

export function sealsAnswers(by: Seat, answers: Answers | null): Move {
  return ({ state }) => {
    const { turn } = state.snapshot.context;
    const own = { answers, salt: HASH };
    const commitment = commitAnswers({ room: ROOM, seat: by, turn }, own);
    return {
      by,
      does: 'seal',
      holds: { kind: 'seal', value: { commitment, isClosed: answers === null } },
    };
  };
}

export function showsAnswers(by: Seat, answers: Answers | null): Move {
  const value = answers === null ? null : { answers, salt: HASH };
  return { by, does: 'show', holds: { kind: 'shown', value } };
}
