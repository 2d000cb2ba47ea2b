/** What one entry alone says of the turn it stands in: all there is to go by after something unseen. Pure. */
import { otherSeat, partnerOn, type Seat } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { TurnStage } from './turn-stage.ts';

const STAGES: Readonly<Record<string, TurnStage>> = {
  need: 'needing',
  share: 'sharing',
  reflect: 'reflecting',
  check: 'checking',
  support: 'supporting',
  accept: 'inviting',
};

const BY_SPEAKER: ReadonlySet<string> = new Set(['need', 'share', 'check', 'wish', 'accept']);
const BY_LISTENER: ReadonlySet<string> = new Set(['ask', 'reflect', 'support']);

/** Where the two are as it is said; null where it says nothing of that. */
export function stageOf({ type }: SeenEntry): TurnStage | null {
  return STAGES[type] ?? null;
}

/** Whose turn it is to be listened to; null where it says nothing of that. */
export function speakerIn({ type, seat }: SeenEntry): Seat | null {
  const partner = partnerOn(seat);
  if (partner === null) return null;
  if (BY_SPEAKER.has(type)) return partner;
  return BY_LISTENER.has(type) ? otherSeat(partner) : null;
}
