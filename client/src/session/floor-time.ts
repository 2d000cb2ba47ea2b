/** How long each partner held the floor, from the entries a counsellor could see. Pure. */
import { otherSeat, type Seat } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { announcements } from './announcements.ts';
import { speakerIn, stageOf } from './sighted-stage.ts';
import { stageAfter, stageAfterMove, type TurnStage } from './turn-stage.ts';

/** After these nobody is in the middle of saying something. */
const ENDING: ReadonlySet<string> = new Set([
  ...['ask', 'pass', 'smaller', 'choose', 'begin', 'continue', 'finish'],
  ...['end', 'step-out', 'close', 'again'],
]);

/**
 * Milliseconds by seat, of the entries given: while the speaker shares and while the listener says it
 * back. Nothing is counted over a breather or a hold, or over what was out of sight.
 */
export function floorTime(entries: readonly SeenEntry[]): Record<Seat, number> {
  const total: Record<Seat, number> = { a: 0, b: 0 };
  const happened = announcements();
  const isResting = rests();
  let stage: TurnStage | null = null;
  let speaker: Seat | null = null;
  /** Epoch milliseconds: since then somebody has been saying something; null while nobody has. */
  let since: number | null = null;
  for (const entry of entries) {
    if (entry.type === 'unseen') {
      stage = speaker = since = null;
      isResting(entry);
      continue;
    }
    const holder = holderOf(stage, speaker);
    if (holder !== null && since !== null) total[holder] += Math.max(0, entry.at - since);
    const move = happened(entry);
    const before: TurnStage | null = stageOf(entry) ?? stage;
    speaker = speakerIn(entry) ?? speaker;
    if (ENDING.has(entry.type) || before === null) stage = null;
    else stage = move === null ? stageAfter(before, entry) : stageAfterMove(before, move);
    since = isResting(entry) ? null : entry.at;
  }
  return total;
}

function holderOf(stage: TurnStage | null, speaker: Seat | null): Seat | null {
  if (speaker === null) return null;
  if (stage === 'sharing') return speaker;
  return stage === 'reflecting' ? otherSeat(speaker) : null;
}

/** Each entry in its turn: whether the two rest after it. */
function rests(): (entry: SeenEntry) => boolean {
  let isResting = false;
  let holdId: string | null = null;
  const back = new Set<SeenEntry['seat']>();
  const goOn = () => {
    isResting = false;
    holdId = null;
    back.clear();
  };
  return ({ type, seat, move, id, of }) => {
    if (type === 'pause' || move === 'hold') {
      goOn();
      isResting = true;
      if (move === 'hold') holdId = id;
    } else if (type === 'resume') {
      back.add(seat);
      // Both have to come back.
      if (back.size === 2) goOn();
    } else if (move === 'resume') goOn();
    else if (type === 'decline' && holdId !== null && of === holdId) goOn();
    else if (type === 'end' || type === 'step-out' || type === 'unseen') goOn();
    return isResting;
  };
}
