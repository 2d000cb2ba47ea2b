/**
 * What the log says of the third chair: who came to it, what each partner said yes to, and the pair's
 * epoch, reckoned just as the server does. Pure; knows no keys, so what it says is yet to be verified.
 */
import { type Facilitation, nobodyThere } from '@heard/shared/game/context';
import { sightOf, withSight } from '@heard/shared/game/sight';
import { partnerOn } from '@heard/shared/ids';
import { copyLevelOf, NO_CONSENT, reaches } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';

export interface ThirdChair {
  /** As the server holds it, with the ids of commands in the place of hashes. */
  now: Facilitation;
  isHosted: boolean;
  /** The command whose link the one who sits there came by; null in a hosted room, and for nobody. */
  invitedBy: string | null;
  /** How many came to it so far, with whoever sits there now. */
  comers: number;
}

export const emptyChair: ThirdChair = {
  now: nobodyThere(1),
  isHosted: false,
  invitedBy: null,
  comers: 0,
};

const FACILITATORS: ReadonlySet<string> = new Set([
  'host',
  'attend',
  'steer',
  'line',
  'offer',
  'lower',
  'leave',
]);

/** Whether an honest server could have taken it, as far as the third chair is concerned. */
export function isFitting({ now }: ThirdChair, entry: SeenEntry): boolean {
  const isSeated = now.tokenHash !== null;
  const isTheirs = FACILITATORS.has(entry.type);
  if (isTheirs !== (entry.seat === 'facilitator')) return false;
  if (entry.copy !== undefined && copyLevelOf(entry.type) === null) return false;
  switch (entry.type) {
    case 'host':
      return entry.seq === 1;
    case 'attend':
      return !isSeated && now.joinHash !== null;
    case 'invite':
      return !isSeated && partnerOn(entry.seat) !== null;
    case 'consent':
      return (
        isSeated &&
        partnerOn(entry.seat) !== null &&
        entry.scope !== undefined &&
        entry.mayExport !== undefined
      );
    case 'dismiss':
      // The link for somebody who has not come yet is taken back by it, too.
      return isSeated || now.joinHash !== null;
    case 'leave':
      return isSeated;
    case 'measure':
      return partnerOn(entry.seat) !== null && reaches(sightOf(now), 'numbers');
    case 'steer':
    case 'line':
    case 'offer':
    case 'lower':
      return reaches(sightOf(now), 'structure');
    default:
      return true;
  }
}

/** `previous` is the entry before it. */
export function chairAfter(
  chair: ThirdChair,
  { type, id, seq, seat, sitting, scope, mayExport }: SeenEntry,
  previous: SeenEntry | undefined,
): ThirdChair {
  const { now } = chair;
  switch (type) {
    case 'host':
      return {
        ...chair,
        isHosted: true,
        comers: chair.comers + 1,
        now: { ...now, tokenHash: id, since: seq },
      };
    case 'invite':
      return { ...chair, now: { ...now, joinHash: id } };
    case 'attend':
      return {
        ...chair,
        invitedBy: now.joinHash,
        comers: chair.comers + 1,
        now: {
          ...now,
          tokenHash: id,
          joinHash: null,
          since: seq,
          consents: { a: NO_CONSENT, b: NO_CONSENT },
        },
      };
    case 'consent': {
      const author = partnerOn(seat);
      if (author === null || scope === undefined || mayExport === undefined) return chair;
      const consents = { ...now.consents, [author]: { scope, mayExport } };
      return { ...chair, now: withSight(now, { ...now, consents }) };
    }
    case 'dismiss':
    case 'leave':
      return { ...chair, invitedBy: null, now: withSight(now, nobodyThere(now.epoch)) };
    case 'again': {
      // Each sitting asks anew; whoever was alone only waits on.
      if (previous === undefined || sitting === previous.sitting) return chair;
      const consents = { a: NO_CONSENT, b: NO_CONSENT };
      return { ...chair, now: withSight(now, { ...now, consents }) };
    }
    default:
      return chair;
  }
}
