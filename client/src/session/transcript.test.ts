import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { newCommandId, newRoomId, newToken } from '../secrets/random.ts';
import { commitRating, type RatingSeal } from '../secrets/rating-seal.ts';
import type { Opened } from './opened.ts';
import { transcribe } from './transcript.ts';

const room = newRoomId();
const opened = new Map<string, Opened>();

function entry(seq: number, seat: 'a' | 'b', type: string, record?: Opened): SeenEntry {
  const id = newCommandId();
  if (record !== undefined) opened.set(id, record);
  return { seq, at: seq, seat, id, type, seen: seq - 1, phase: 1, sitting: 1, turn: 1 };
}

/** What a seat seals, and what opens it. */
function rated(seat: 'a' | 'b', rating: number): { seal: Opened; opening: Opened } {
  const own = { rating, salt: newToken() };
  const commitment = commitRating({ room, seat, turn: 1 }, own);
  const seal: RatingSeal = { commitment, isClosed: false };
  return { seal: { kind: 'seal', value: seal }, opening: { kind: 'opening', value: own } };
}

describe('the numbers of a turn', () => {
  it('[EN27] are those sealed first: a seal made after the partner opened opens nothing', () => {
    const mine = rated('a', 3);
    const [first, second] = [rated('b', 9), rated('b', 3)];
    const before = [
      entry(1, 'a', 'ask'),
      entry(2, 'a', 'seal', mine.seal),
      entry(3, 'b', 'seal', first.seal),
    ];
    const revealed = (rest: readonly SeenEntry[]) =>
      transcribe(room, 'a', [...before, ...rest], opened).turns.at(-1)?.reveal;
    const open = entry(4, 'a', 'open', mine.opening);
    const honest = entry(5, 'b', 'open', first.opening);
    expect(revealed([open, honest])).toEqual({ kind: 'met', felt: 9, guess: 3 });

    const resealed = entry(5, 'b', 'seal', second.seal);
    const reopened = entry(6, 'b', 'open', second.opening);
    expect(revealed([open, resealed, reopened])).toEqual({ kind: 'mismatch' });
    expect(revealed([open, honest, { ...reopened, seq: 6 }])).toMatchObject({
      kind: 'met',
      felt: 9,
    });
  });
});
