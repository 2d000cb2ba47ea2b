/** What this phone knows of the counsellor's seat → what features may show of it. Pure. */
import type { Presence } from '@heard/shared/protocol/pushes';
import type { View } from '@heard/shared/view';
import type { FacilitationScreen } from './room-screen.ts';

export function facilitationOf(
  view: View,
  presence: Presence['is'] | null,
): FacilitationScreen | null {
  const { facilitation, breather, steer, extra } = view;
  if (facilitation === null) return null;
  const { isSeated, mine, scope, mayExport } = facilitation;
  return {
    name: null,
    code: null,
    isSeated,
    isHosted: false,
    isKeyWrong: false,
    mine,
    scope,
    mayExport,
    presence,
    inviteLink: null,
    steer,
    holdId: breather?.holdId ?? null,
    extra,
    line: null,
    offer: null,
    ceiling: null,
  };
}
