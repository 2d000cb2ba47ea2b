/** Which of what a facilitator announced has happened: read entry by entry, oldest first. */
import type { Move } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';

const AT_ONCE: ReadonlySet<Move> = new Set(['hold', 'resume', 'extend']);

/**
 * Each entry in its turn: the move it let happen, or null. The room itself lets it happen once its
 * time is up, in the phase it was announced in and unless somebody declined it.
 */
export function announcements(): (entry: SeenEntry) => Move | null {
  let announced: { id: string; move: Move; phase: number } | null = null;
  return ({ type, id, move, of, phase }) => {
    if (type === 'steer' && move !== undefined && !AT_ONCE.has(move)) {
      announced = { id, move, phase };
    }
    if (type === 'decline' && of === announced?.id) announced = null;
    if (type !== 'expire' || announced?.phase !== phase) return null;
    const happened = announced.move;
    announced = null;
    return happened;
  };
}
