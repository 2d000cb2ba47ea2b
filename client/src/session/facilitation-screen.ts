/** What this phone knows of the counsellor's seat → what features may show of it. Pure. */
import type { Presence } from '@heard/shared/protocol/pushes';
import type { View } from '@heard/shared/view';
import { facilitatorCode } from '../secrets/facilitator-key.ts';
import { formatInvite } from '../secrets/invite-link.ts';
import { givenIn } from './given.ts';
import { chairOf } from './log.ts';
import type { Reading } from './reading.ts';
import type { Wishes } from './room-screen.ts';
import type { FacilitationScreen } from './third-chair-screen.ts';
import { effectiveSight } from './verified-sight.ts';

interface Parts {
  origin: string;
  reading: Reading;
  view: View;
  /** What both want; null while it is not known. */
  ground: Wishes | null;
  presence: Presence['is'] | null;
}

export function facilitationOf(parts: Parts): FacilitationScreen | null {
  const { reading, view, ground, presence } = parts;
  const { breather, steer, extra } = view;
  if (view.facilitation === null) return null;
  const { log, facilitator, own } = reading;
  const { now, isHosted } = chairOf(log);
  const { known, isKeyWrong } = facilitator;
  const { scope, mayExport } = effectiveSight(reading, view);
  return {
    name: known?.name ?? null,
    code: known === null ? null : facilitatorCode(known.publicKey),
    isSeated: now.tokenHash !== null,
    isHosted,
    isKeyWrong,
    mine: now.consents[own.seat],
    hasAnswered: log.entries.some(
      ({ type, seat, seq, sitting }) =>
        type === 'consent' && seat === own.seat && seq > now.since && sitting === view.sitting,
    ),
    scope,
    mayExport,
    presence,
    inviteLink: inviteLinkOf(parts),
    steer,
    holdId: breather?.holdId ?? null,
    extra,
    ...givenIn(reading, view, ground),
  };
}

function inviteLinkOf({ origin, reading }: Parts): string | null {
  const { log, facilitator, own } = reading;
  const { tokenHash, joinHash } = chairOf(log).now;
  if (tokenHash !== null || joinHash === null || facilitator.invite === null) return null;
  const { secret } = facilitator.invite;
  return formatInvite({ origin, room: own.room, secret, part: 'f' });
}
