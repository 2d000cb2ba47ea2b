/** What a seat's record becomes once more of the log was read. Pure. */
import { otherSeat } from '@heard/shared/ids';
import { sealLocal } from '../secrets/local-box.ts';
import type { KeptSeat } from '../storage/storage.ts';
import type { Reading } from './reading.ts';
import { PARTNER_NAME } from './seat-names.ts';

/**
 * `now` in epoch milliseconds. Another tab may have read farther, and what it kept stays. A log that
 * does not add up moves nothing on: it is only remembered that it did not.
 */
export function keepProgress(
  held: KeptSeat,
  deviceKey: Uint8Array,
  { log, pairing, isTampered }: Reading,
  now: number,
): KeptSeat {
  const used = { ...held, lastUsedAt: now };
  const seq = log.entries.length;
  const hash = log.hashes[seq];
  if (isTampered || hash === undefined) {
    return { ...used, isTampered: held.isTampered || isTampered };
  }
  const isFarther = seq > held.lastSeq;
  const partner = pairing.names[otherSeat(held.seat)];
  return {
    ...used,
    lastSeq: isFarther ? seq : held.lastSeq,
    lastHash: isFarther ? hash : held.lastHash,
    epochKey: pairing.isMet ? pairing.epochKey : held.epochKey,
    // Nobody can be introduced by it any more.
    linkSecret: pairing.isMet ? null : held.linkSecret,
    partnerName:
      held.partnerName ?? (partner === null ? null : sealLocal(deviceKey, PARTNER_NAME, partner)),
  };
}
