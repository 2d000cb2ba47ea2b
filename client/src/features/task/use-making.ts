// What both have added to the task so far, what is still on its way from this phone, and adding more.
import { useMemo } from 'react';
import type { RoomProps } from '../../scene/scene.tsx';
import type { DraftField, Tapped } from '../../session/room-screen.ts';
import { countOf, type PlacedPiece, placedPieces, withPending } from '../../session/task-pieces.ts';
import { encodeTaskWords, MAX_PIECES_PER_SEAT, type TaskPiece } from '../../session/task-words.ts';

export interface Making {
  readonly pieces: readonly PlacedPiece[];
  /** Pieces this seat has added, those on their way included, and how many more there is room for. */
  readonly mine: number;
  readonly left: number;
  /** Pieces of the partner that are in the log. */
  readonly theirs: number;
  readonly add: (piece: TaskPiece, field?: DraftField) => Promise<Tapped>;
}

export function useMaking({ screen, actions }: RoomProps): Making {
  const { current, pending, view } = screen;
  const added = useMemo(
    () => (current === null ? [] : withPending(current, pending, view.seat)),
    [current, pending, view.seat],
  );
  const pieces = useMemo(() => placedPieces(added), [added]);
  const mine = countOf(added, view.seat);
  return {
    pieces,
    mine,
    left: MAX_PIECES_PER_SEAT - mine,
    theirs: added.length - mine,
    add: (piece, field) => actions.add(encodeTaskWords(piece), field),
  };
}
