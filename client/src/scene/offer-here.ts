/** The card a counsellor offers, where it fits what is being chosen now; null otherwise. Pure. */
import type { Activity } from '@heard/shared/protocol/commands';
import type { AskedCard, RoomScreen } from '../session/room-screen.ts';
import type { FacilitationScreen } from '../session/third-chair-screen.ts';

type Offer = NonNullable<FacilitationScreen['offer']>;

export function offerHere({
  facilitation,
  view,
}: Pick<RoomScreen, 'facilitation' | 'view'>): Offer | null {
  const offer = facilitation?.offer ?? null;
  if (offer === null || view.state !== 'drawing') return null;
  return isFitting(offer.card, view.activity) ? offer : null;
}

/** An invitation to touch says whether it is a hold, a task what to do; a question says neither. */
function isFitting({ isHold, task, topic }: AskedCard, activity: Activity): boolean {
  if (activity === 'touch') return isHold !== undefined;
  if (isHold !== undefined) return false;
  return activity === 'task' ? topic === undefined : task === undefined;
}
