/**
 * How the two phones met, as the log tells it: names, public keys, the pair's key. Pure. Whatever
 * contradicts what this phone itself sent or was shown makes the pairing broken.
 */
import type { Bytes32, RoomId, Seat } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { deriveEpochKey, type KeyPair, verifyCommitment } from '../secrets/pairing.ts';
import { areEqualBytes } from './are-equal-bytes.ts';
import type { Opened } from './opened.ts';
import { PAIR_EPOCH } from './room-keys.ts';

/** What this phone knows of itself, and what it was shown before it could read the log. */
export interface OwnHalf {
  room: RoomId;
  seat: Seat;
  keyPair: KeyPair;
  introductionKey: Uint8Array;
  commitment: Bytes32;
  /** The command that took this phone's seat. */
  doorId: string;
  /** The pair's key from an earlier visit. */
  keptEpochKey: Uint8Array | null;
  /** Of the key of the facilitator who opened the room, as this phone's link names it; null for none. */
  hostFingerprint: string | null;
}

export interface Pairing {
  /** By seat; null until they were read. */
  names: Record<Seat, string | null>;
  partnerPublicKey: Bytes32 | null;
  epochKey: Uint8Array | null;
  /** Both phones hold the pair's key. */
  isMet: boolean;
  isBroken: boolean;
}

export function startPairing(own: OwnHalf): Pairing {
  return {
    names: { a: null, b: null },
    partnerPublicKey: null,
    epochKey: own.keptEpochKey,
    isMet: false,
    isBroken: false,
  };
}

export function pairWith(
  own: OwnHalf,
  pairing: Pairing,
  entry: SeenEntry,
  opened: Opened | undefined,
): Pairing {
  switch (entry.type) {
    case 'create':
      return own.hostFingerprint === null ? invited(own, pairing, entry, opened) : broken(pairing);
    case 'host':
      return own.hostFingerprint !== null && opened?.kind === 'hello' ? pairing : broken(pairing);
    case 'claim':
      // In a room a facilitator opened, whoever comes first invites whoever comes second.
      return own.hostFingerprint !== null && pairing.names.a === null
        ? invited(own, pairing, entry, opened)
        : joined(own, pairing, entry, opened);
    case 'introduce':
      return introduced(own, pairing, entry, opened);
    default:
      return pairing;
  }
}

function invited(
  own: OwnHalf,
  pairing: Pairing,
  entry: SeenEntry,
  opened: Opened | undefined,
): Pairing {
  if (opened?.kind !== 'invitation' || entry.seat !== 'a') return broken(pairing);
  const isAsKnown =
    opened.value.commitment === own.commitment && (own.seat === 'b' || entry.id === own.doorId);
  if (!isAsKnown) return broken(pairing);
  return { ...pairing, names: { ...pairing.names, a: opened.value.name } };
}

function joined(
  own: OwnHalf,
  pairing: Pairing,
  entry: SeenEntry,
  opened: Opened | undefined,
): Pairing {
  const isSecond = pairing.names.b !== null;
  if (opened?.kind !== 'hello' || entry.seat !== 'b' || isSecond) return broken(pairing);
  const { name, publicKey } = opened.value;
  const named = { ...pairing, names: { ...pairing.names, b: name } };
  if (own.seat === 'a') return withKey(own, named, publicKey);
  const isMine = entry.id === own.doorId && publicKey === own.keyPair.publicKey;
  return isMine ? named : broken(pairing);
}

function introduced(
  own: OwnHalf,
  pairing: Pairing,
  entry: SeenEntry,
  opened: Opened | undefined,
): Pairing {
  if (opened?.kind !== 'introduction' || entry.seat !== 'a' || pairing.isMet) {
    return broken(pairing);
  }
  const { publicKey, salt } = opened.value;
  const { room, commitment } = own;
  if (!verifyCommitment({ room, publicKey, salt, commitment })) return broken(pairing);
  if (own.seat === 'b') {
    const paired = withKey(own, pairing, publicKey);
    return { ...paired, isMet: !paired.isBroken };
  }
  const isMine = publicKey === own.keyPair.publicKey && pairing.partnerPublicKey !== null;
  return isMine ? { ...pairing, isMet: true } : broken(pairing);
}

function withKey(own: OwnHalf, pairing: Pairing, partnerPublicKey: Bytes32): Pairing {
  const { room, seat, introductionKey, commitment, keptEpochKey } = own;
  const derived = deriveEpochKey({
    introductionKey,
    room,
    epoch: PAIR_EPOCH,
    own: own.keyPair,
    seat,
    partnerPublicKey,
    commitment,
  });
  if (!derived.ok) return broken(pairing);
  if (keptEpochKey !== null && !areEqualBytes(keptEpochKey, derived.key)) return broken(pairing);
  return { ...pairing, partnerPublicKey, epochKey: derived.key };
}

function broken(pairing: Pairing): Pairing {
  return { ...pairing, isBroken: true };
}
