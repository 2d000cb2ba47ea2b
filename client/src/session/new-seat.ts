/** Makes what a phone needs to take a seat: its keys, and the request that shows them. Sends nothing. */
import type { RoomId } from '@heard/shared/ids';
import type { ClaimRequest, CreateRequest, Setting } from '@heard/shared/protocol/commands';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { extendChain, startChain } from '../secrets/chain.ts';
import { deriveLinkKeys, hashOf } from '../secrets/link-keys.ts';
import { deviceKey, sealLocal } from '../secrets/local-box.ts';
import { cleanName } from '../secrets/name.ts';
import { commitToPublicKey, keyPairFrom, newKeyPair } from '../secrets/pairing.ts';
import { newCommandId, newRoomId, newSecret, newToken } from '../secrets/random.ts';
import { sealRecord } from '../secrets/record.ts';
import { encodeHello, encodeInvitation, type Invitation } from '../secrets/words.ts';
import type { KeptSeat } from '../storage/storage.ts';
import { openEntry, recordContext } from './opened.ts';

/** The labels names are sealed under on this phone. */
export const OWN_NAME = 'own-name';
export const PARTNER_NAME = 'partner-name';

/** A new room and its first seat. `now` in epoch milliseconds. */
export function seatInNewRoom(wish: { name: string; setting: Setting }, now: number): KeptSeat {
  const room = newRoomId();
  const linkSecret = newSecret();
  const { joinProof, introductionKey } = deriveLinkKeys(room, linkSecret);
  const token = newToken();
  const doorId = newCommandId();
  const salt = newToken();
  const keyPair = newKeyPair();
  const commitment = commitToPublicKey(room, keyPair.publicKey, salt);
  const place = { room, seat: 'a', kind: 'create', id: doorId, seen: 0, phase: 0 } as const;
  const before = [startChain(room)];
  const body = sealed(
    place,
    introductionKey,
    before,
    encodeInvitation({ name: wish.name, commitment }),
  );
  const request: CreateRequest = {
    room,
    command: {
      id: doorId,
      seen: 0,
      phase: 0,
      joinHash: hashOf(joinProof),
      tokenHash: hashOf(token),
      setting: wish.setting,
      body,
    },
  };
  return {
    room,
    seat: 'a',
    token,
    door: { kind: 'create', request },
    doorId,
    linkSecret,
    introductionKey,
    secretKey: keyPair.secretKey,
    commitment,
    salt,
    epochKey: null,
    ownName: sealLocal(deviceKey(token), OWN_NAME, cleanName(wish.name)),
    partnerName: null,
    lastSeq: 0,
    lastHash: startChain(room),
    isTampered: false,
    lastUsedAt: now,
  };
}

export type ReadInvitation =
  | { ok: true; invitation: Invitation; setting: Setting }
  | { ok: false; reason: 'unreadable' };

/** What the room's first entry says to someone who holds its link. */
export function readInvitationEntry(
  room: RoomId,
  secret: Uint8Array,
  entry: SeenEntry | undefined,
): ReadInvitation {
  const { introductionKey } = deriveLinkKeys(room, secret);
  const keys = { introduction: introductionKey, pair: null };
  if (entry === undefined) return { ok: false, reason: 'unreadable' };
  const isFirst = entry.seq === 1 && entry.type === 'create' && entry.seat === 'a';
  const opened = isFirst
    ? openEntry(room, entry, keys, [startChain(room)]).find(([id]) => id === entry.id)?.[1]
    : undefined;
  return opened?.kind === 'invitation' && entry.setting !== undefined
    ? { ok: true, invitation: opened.value, setting: entry.setting }
    : { ok: false, reason: 'unreadable' };
}

/** The second seat of a room, whose first entry was read before. */
export function seatByInvitation(
  invited: { room: RoomId; secret: Uint8Array; entry: SeenEntry; invitation: Invitation },
  name: string,
  now: number,
): KeptSeat {
  const { room, secret, entry, invitation } = invited;
  const { introductionKey } = deriveLinkKeys(room, secret);
  const token = newToken();
  const keyPair = newKeyPair();
  const key = deviceKey(token);
  const seat: KeptSeat = {
    room,
    seat: 'b',
    token,
    door: null,
    doorId: newCommandId(),
    linkSecret: secret,
    introductionKey,
    secretKey: keyPair.secretKey,
    commitment: invitation.commitment,
    salt: null,
    epochKey: null,
    ownName: '',
    partnerName: sealLocal(key, PARTNER_NAME, invitation.name),
    // What the invitation showed: the log must begin with it.
    lastSeq: entry.seq,
    lastHash: extendChain(startChain(room), entry),
    isTampered: false,
    lastUsedAt: now,
  };
  return withClaim(seat, name);
}

/** The same seat, keys and ids, asking for its place under this name. */
export function withClaim(seat: KeptSeat, name: string): KeptSeat {
  const { room, token, doorId, linkSecret, introductionKey } = seat;
  if (linkSecret === null) return seat;
  const { publicKey } = keyPairFrom(seat.secretKey);
  const place = { room, seat: 'b', kind: 'claim', id: doorId, seen: 1, phase: 1 } as const;
  const before = [startChain(room), seat.lastHash];
  const body = sealed(place, introductionKey, before, encodeHello({ name, publicKey }));
  const request: ClaimRequest = {
    id: doorId,
    seen: place.seen,
    phase: place.phase,
    seat: 'b',
    joinProof: deriveLinkKeys(room, linkSecret).joinProof,
    tokenHash: hashOf(token),
    body,
  };
  const ownName = sealLocal(deviceKey(token), OWN_NAME, cleanName(name));
  return { ...seat, door: { kind: 'claim', request }, ownName };
}

function sealed(
  place: Parameters<typeof recordContext>[0],
  introduction: Uint8Array,
  hashes: readonly Uint8Array[],
  text: string,
) {
  const context = recordContext(place, { introduction, pair: null }, hashes);
  const record = context === null ? null : sealRecord(context, text);
  // A cleaned name always fits, and the first epoch's key is always there.
  if (!record?.ok) throw new Error('a door record could not be sealed');
  return record.envelope;
}
