/** How long each partner held the floor, from the entries a counsellor could see. Pure. */
import { otherSeat, partnerOn, type Seat } from '@heard/shared/ids';
import type { Move } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';

type Where = 'sharing' | 'reflecting' | 'checking';

interface Floor {
  seat: Seat;
  /** Epoch milliseconds; null while the sitting rests. */
  since: number | null;
}

/** Ends whatever was being said, and nothing of it goes on. */
const ENDING: ReadonlySet<string> = new Set([
  ...['ask', 'pass', 'choose', 'begin', 'continue', 'seal', 'open', 'support', 'unseen'],
  ...['end', 'step-out', 'again', 'close', 'accept', 'smaller', 'add', 'finish'],
]);

/**
 * Milliseconds by seat, of the entries given: between sharing and handing over, between saying back
 * and handing back. Nothing is counted over a breather, or over what was out of sight.
 */
export function floorTime(entries: readonly SeenEntry[]): Record<Seat, number> {
  const total: Record<Seat, number> = { a: 0, b: 0 };
  let floor = null as Floor | null;
  let where = null as Where | null;
  let speaker = null as Seat | null;
  let announced = null as { id: string; move: Move } | null;
  let hold: string | null = null;
  let returned = 0;

  const stop = (at: number) => {
    if (floor?.since != null) total[floor.seat] += Math.max(0, at - floor.since);
  };
  const give = (seat: Seat | null, place: Where | null, at: number) => {
    stop(at);
    floor = seat === null ? null : { seat, since: at };
    where = place;
  };
  const rest = (at: number) => {
    stop(at);
    if (floor !== null) floor = { ...floor, since: null };
    returned = 0;
  };
  const goOn = (at: number) => {
    if (floor !== null) floor = { ...floor, since: at };
    hold = null;
  };

  for (const entry of entries) {
    const { type, at } = entry;
    const seat = partnerOn(entry.seat);
    if (type === 'need' && seat !== null) {
      speaker = seat;
      give(seat, 'sharing', at);
    } else if (type === 'hand-over') {
      const isBack = where === 'reflecting';
      give(
        isBack || seat === null ? null : otherSeat(seat),
        isBack ? 'checking' : 'reflecting',
        at,
      );
    } else if (type === 'check' && seat !== null) {
      if (entry.verdict === 'more') give(seat, 'sharing', at);
      else if (entry.verdict === 'not-quite') give(otherSeat(seat), 'reflecting', at);
      else give(null, null, at);
    } else if (type === 'pause') rest(at);
    else if (type === 'resume') {
      returned += 1;
      if (returned === 2) goOn(at);
    } else if (type === 'steer' && entry.move !== undefined) {
      if (entry.move === 'hold') {
        rest(at);
        hold = entry.id;
      } else if (entry.move === 'resume') goOn(at);
      else if (entry.move !== 'extend') announced = { id: entry.id, move: entry.move };
    } else if (type === 'decline') {
      if (entry.of === hold) goOn(at);
      if (entry.of === announced?.id) announced = null;
    } else if (type === 'expire') {
      if (announced !== null) happen(announced.move, at);
      announced = null;
    } else if (ENDING.has(type)) {
      // How long it went on out of sight is not known, and not counted.
      if (type === 'unseen') floor = null;
      give(null, null, at);
      announced = null;
    }
  }
  return total;

  function happen(move: Move, at: number): void {
    if (speaker === null) {
      give(null, null, at);
      return;
    }
    const listener = otherSeat(speaker);
    if (move === 'repeat') give(listener, 'reflecting', at);
    else if (move === 'back' && where === 'reflecting') give(speaker, 'sharing', at);
    else if (move === 'back' && where === 'checking') give(listener, 'reflecting', at);
    else give(null, null, at);
  }
}
