/** One copy's plaintext → what a counsellor can read in it. Pure. */
import type { Seat } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { parseShown } from '../secrets/sealed-answers.ts';
import { parsePiece } from '../secrets/words.ts';
import type { CopiedPiece } from './facilitator-screen.ts';
import { parseTaskPiece } from './task-words.ts';

const KINDS: readonly CopiedPiece['kind'][] = [
  ...(['share', 'reflect', 'support', 'wish', 'add', 'show', 'appreciate'] as const),
];

/** Null for what holds no words: strokes, stars and moves, and what was said aloud. */
export function copiedPiece(
  { id, type, at }: Pick<SeenEntry, 'id' | 'type' | 'at'>,
  seat: Seat,
  text: string,
): CopiedPiece | null {
  const kind = KINDS.find((known) => known === type);
  const words = kind === undefined ? null : wordsIn(kind, text);
  return kind === undefined || words === null ? null : { id, at, seat, kind, text: words };
}

function wordsIn(kind: CopiedPiece['kind'], text: string): string | null {
  if (kind === 'add') {
    const piece = parseTaskPiece(text);
    return piece?.kind === 'item' ? piece.text : null;
  }
  if (kind === 'show') {
    const shown = parseShown(text);
    return shown.ok && shown.value !== null ? shown.value.answers.own : null;
  }
  const piece = parsePiece(text);
  return piece.ok ? piece.value.text : null;
}
