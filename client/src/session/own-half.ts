/** What a kept seat says of this phone before anything of the log was read. Pure. */
import { keyPairFrom } from '../secrets/pairing.ts';
import type { KeptSeat } from '../storage/storage.ts';
import type { OwnHalf } from './pairing.ts';

export function ownHalfOf(kept: KeptSeat): OwnHalf {
  const { room, seat, introductionKey, commitment, doorId, epochKey } = kept;
  return {
    room,
    seat,
    keyPair: keyPairFrom(kept.secretKey),
    introductionKey,
    commitment,
    doorId,
    keptEpochKey: epochKey,
    hostFingerprint: kept.hosted?.fingerprint ?? null,
  };
}
