/**
 * Who sits on the third chair, as this phone could verify it: the key it knows them by, and whether
 * what each partner said yes to was sealed by that partner, for that key. Pure.
 */

import type { Bytes32, RoomId } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { copyPskOf, fingerprintOf } from '../secrets/facilitator-key.ts';
import { deriveLinkKeys } from '../secrets/link-keys.ts';
import type { Opened } from './opened.ts';
import type { OwnHalf } from './pairing.ts';

interface KnownFacilitator {
  name: string;
  publicKey: Bytes32;
  fingerprint: string;
  /** 32 bytes they share with the two, and the server does not. */
  psk: Uint8Array;
}

export interface Facilitator {
  /** Of the link that was made for them last: its secret and its introduction key, 32 bytes each. */
  invite: { secret: Uint8Array; introductionKey: Uint8Array } | null;
  /** Null while nobody sits there, or nobody this phone knows. */
  known: KnownFacilitator | null;
  /** Somebody sits there whose key is not the one that was expected. */
  isKeyWrong: boolean;
  /** A yes that its author did not say, or not to this key. */
  isForged: boolean;
}

export const noFacilitator: Facilitator = {
  invite: null,
  known: null,
  isKeyWrong: false,
  isForged: false,
};

export function facilitateWith(
  own: OwnHalf,
  facilitator: Facilitator,
  entry: SeenEntry,
  opened: Opened | undefined,
): Facilitator {
  switch (entry.type) {
    case 'host':
      return seated(facilitator, opened, own.introductionKey, own.hostFingerprint);
    case 'attend':
      // That it opened says they have the link's secret, which only the two could give them.
      return seated(facilitator, opened, facilitator.invite?.introductionKey ?? null, null);
    case 'invite':
      return opened?.kind === 'link'
        ? invited(own.room, facilitator, opened.value.secret)
        : facilitator;
    case 'dismiss':
    case 'leave':
      return { ...noFacilitator, isForged: facilitator.isForged };
    case 'consent':
      return isSaid(facilitator, entry, opened) ? facilitator : { ...facilitator, isForged: true };
    default:
      return facilitator;
  }
}

function invited(room: RoomId, facilitator: Facilitator, secret: Uint8Array): Facilitator {
  const { introductionKey } = deriveLinkKeys(room, secret, 'f');
  return { ...facilitator, invite: { secret, introductionKey } };
}

/** `expected` is the fingerprint their key must have; null where opening it was proof enough. */
function seated(
  facilitator: Facilitator,
  opened: Opened | undefined,
  introductionKey: Uint8Array | null,
  expected: string | null,
): Facilitator {
  if (opened?.kind !== 'hello' || introductionKey === null)
    return { ...facilitator, known: null, isKeyWrong: true };
  const { name, publicKey } = opened.value;
  const fingerprint = fingerprintOf(publicKey);
  const isKeyWrong = expected !== null && expected !== fingerprint;
  return {
    ...facilitator,
    known: isKeyWrong ? null : { name, publicKey, fingerprint, psk: copyPskOf(introductionKey) },
    isKeyWrong,
  };
}

/** What stands in the clear is what the server goes by; it must be what was sealed. */
function isSaid(
  { known }: Facilitator,
  { scope, mayExport }: SeenEntry,
  opened: Opened | undefined,
): boolean {
  return (
    known !== null &&
    opened?.kind === 'consent' &&
    opened.value.scope === scope &&
    opened.value.mayExport === mayExport &&
    opened.value.fingerprint === known.fingerprint
  );
}
