/** Makes what a phone needs to take a seat: its keys, and the request that shows them. Sends nothing. */
import type { RoomId } from '@heard/shared/ids';
import type { ClaimRequest, CreateRequest, Setting } from '@heard/shared/protocol/commands';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { extendChain, startChain } from '../secrets/chain.ts';
import { senderKey } from '../secrets/epoch-keys.ts';
import { deriveLinkKeys, hashOf } from '../secrets/link-keys.ts';
import { deviceKey, sealLocal } from '../secrets/local-box.ts';
import { cleanName } from '../secrets/name.ts';
import { commitToPublicKey, keyPairFrom, newKeyPair } from '../secrets/pairing.ts';
import { newCommandId, newRoomId, newSecret, newToken } from '../secrets/random.ts';
import { type RecordContext, sealRecord } from '../secrets/record.ts';
import { encodeHello, encodeInvitation } from '../secrets/words.ts';
import type { KeptSeat } from '../storage/storage.ts';
import type { Link, ReadInvitation } from './read-invitation.ts';
import { OWN_NAME, PARTNER_NAME } from './seat-names.ts';

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
  const words = encodeInvitation({ name: wish.name, commitment });
  const body = sealed({ ...place, prevHash: startChain(room) }, introductionKey, words);
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

/** The seat that is free for somebody who has read the invitation. */
export function seatByInvitation(
  link: Link,
  read: Extract<ReadInvitation, { ok: true }>,
  entries: readonly SeenEntry[],
  name: string,
  now: number,
): KeptSeat {
  const { room, secret } = link;
  const { introductionKey } = deriveLinkKeys(room, secret);
  const token = newToken();
  const keyPair = newKeyPair();
  const { invitation } = read;
  const salt = newToken();
  // What the invitation showed: the log must begin with it.
  const { seen, hash } = read.by === 'facilitator' ? read : firstOf(room, entries);
  const seat: KeptSeat = {
    room,
    seat: invitation === null ? 'a' : 'b',
    token,
    door: null,
    doorId: newCommandId(),
    linkSecret: secret,
    introductionKey,
    secretKey: keyPair.secretKey,
    commitment: invitation?.commitment ?? commitToPublicKey(room, keyPair.publicKey, salt),
    salt: invitation === null ? salt : null,
    epochKey: null,
    ownName: '',
    partnerName:
      invitation === null ? null : sealLocal(deviceKey(token), PARTNER_NAME, invitation.name),
    lastSeq: seen,
    lastHash: hash,
    isTampered: false,
    lastUsedAt: now,
  };
  const { part, fingerprint } = link;
  const isHosted = (part === 'p' || part === 'q') && fingerprint != null;
  return withClaim(isHosted ? { ...seat, hosted: { part, fingerprint } } : seat, name);
}

function firstOf(room: RoomId, [first]: readonly SeenEntry[]): { seen: number; hash: Uint8Array } {
  const start = startChain(room);
  return { seen: 1, hash: first === undefined ? start : extendChain(start, first) };
}

/** The same seat, keys and ids, asking for its place under this name. Only before it was taken. */
export function withClaim(seat: KeptSeat, name: string): KeptSeat {
  const { room, token, doorId, linkSecret, introductionKey, commitment, lastSeq, lastHash } = seat;
  if (linkSecret === null) return seat;
  const { publicKey } = keyPairFrom(seat.secretKey);
  const place = { room, seat: seat.seat, kind: 'claim', id: doorId, seen: lastSeq, phase: 1 };
  const words =
    seat.seat === 'a' ? encodeInvitation({ name, commitment }) : encodeHello({ name, publicKey });
  const request: ClaimRequest = {
    id: doorId,
    seen: place.seen,
    phase: place.phase,
    seat: seat.seat,
    joinProof: deriveLinkKeys(room, linkSecret, seat.hosted?.part).joinProof,
    tokenHash: hashOf(token),
    body: sealed({ ...place, prevHash: lastHash }, introductionKey, words),
  };
  const ownName = sealLocal(deviceKey(token), OWN_NAME, cleanName(name));
  return { ...seat, door: { kind: 'claim', request }, ownName };
}

function sealed(
  place: Pick<RecordContext, 'room' | 'seat' | 'kind' | 'id' | 'seen' | 'phase' | 'prevHash'>,
  introductionKey: Uint8Array,
  text: string,
) {
  const key = senderKey(introductionKey, place.seat, 0);
  const record = sealRecord({ ...place, epoch: 0, key }, text);
  // A cleaned name always fits.
  if (!record.ok) throw new Error('a door record could not be sealed');
  return record.envelope;
}
