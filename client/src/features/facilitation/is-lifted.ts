/** Whether a counsellor's pause is up to the two alone: its time is over, or nobody is left who could lift it. */
import { reaches } from '@heard/shared/protocol/facilitation';
import type { RoomScreen } from '../../session/room-screen.ts';

export function isLifted({
  facilitation,
  view: { breather },
}: Pick<RoomScreen, 'facilitation' | 'view'>): boolean {
  const canLift = facilitation?.isSeated === true && reaches(facilitation.scope, 'structure');
  return breather?.isOver === true || !canLift;
}
