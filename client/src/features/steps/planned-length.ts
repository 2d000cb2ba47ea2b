// Whether the link's planned length is reached. A hint and no more: nothing ends by it. Pure.
import type { RoomScreen } from '../../session/room-screen.ts';

const MS_PER_MINUTE = 60_000;

/** By finished rounds, or by the minutes from the first card to now, between two rounds. */
export function isPlannedLengthReached({
  preset,
  turns,
  view,
}: Pick<RoomScreen, 'preset' | 'turns' | 'view'>): boolean {
  if (preset === null) return false;
  const { rounds, minutes } = preset;
  const begunAt = turns[0]?.startedAt;
  const isLongEnough =
    minutes !== null && begunAt !== undefined && view.since - begunAt >= minutes * MS_PER_MINUTE;
  return isLongEnough || (rounds !== null && view.round > rounds);
}
