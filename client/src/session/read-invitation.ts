/** What a link's room says to whoever holds the link, before any seat is asked for. Pure; makes no key. */
import type { Setting } from '@heard/shared/protocol/commands';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { fingerprintOf } from '../secrets/facilitator-key.ts';
import type { Invite } from '../secrets/invite-link.ts';
import { deriveLinkKeys } from '../secrets/link-keys.ts';
import type { Invitation } from '../secrets/words.ts';
import { emptyLog, extendLog, type Log } from './log.ts';
import { type Opened, openEntry } from './opened.ts';

export type ReadInvitation =
  | { ok: true; by: 'partner'; invitation: Invitation; setting: Setting }
  | {
      ok: true;
      by: 'facilitator';
      /** The facilitator's. */
      name: string;
      setting: Setting;
      /** What whoever came first said; null while both seats are free. */
      invitation: Invitation | null;
      /** How far the reader of the invitation has seen, and the hash there. */
      seen: number;
      hash: Uint8Array;
    }
  | { ok: false; reason: 'unreadable' | 'other-facilitator' };

/** What a link says; one of an earlier kind says only the room and the secret. */
export type Link = Pick<Invite, 'room' | 'secret'> & Partial<Invite>;

/** What the room's first entries say to someone who holds its link. */
export function readInvitationEntries(link: Link, entries: readonly SeenEntry[]): ReadInvitation {
  const { room, fingerprint } = link;
  const [first] = entries;
  if (first?.seq !== 1 || first.setting === undefined) return unreadable;
  const { setting } = first;
  const { log } = extendLog(emptyLog(room), entries);
  const opening = openedOf(link, first, log);
  if (fingerprint == null) {
    const isInvitation = first.type === 'create' && first.seat === 'a';
    return isInvitation && opening?.kind === 'invitation'
      ? { ok: true, by: 'partner', invitation: opening.value, setting }
      : unreadable;
  }
  if (first.type !== 'host' || opening?.kind !== 'hello') return unreadable;
  // Somebody else's key in the place of theirs: nothing is to be said to it.
  if (fingerprintOf(opening.value.publicKey) !== fingerprint) return otherFacilitator;
  const claim = entries.find(({ type, seat }) => type === 'claim' && seat === 'a');
  const claimed = claim === undefined ? null : openedOf(link, claim, log);
  if (claim !== undefined && claimed?.kind !== 'invitation') return unreadable;
  const invitation = claimed?.kind === 'invitation' ? claimed.value : null;
  const seen = claim?.seq ?? first.seq;
  const hash = log.hashes[seen];
  if (hash === undefined) return unreadable;
  const { name } = opening.value;
  return { ok: true, by: 'facilitator', name, setting, invitation, seen, hash };
}

const unreadable: ReadInvitation = { ok: false, reason: 'unreadable' };
const otherFacilitator: ReadInvitation = { ok: false, reason: 'other-facilitator' };

function openedOf({ room, secret }: Link, entry: SeenEntry, log: Log): Opened | undefined {
  const { introductionKey } = deriveLinkKeys(room, secret);
  const keys = { introduction: introductionKey, pair: null, invite: null };
  return openEntry(room, entry, keys, log)[0]?.opened;
}
