/** Makes what a device needs to take a counsellor's chair: its keys, and the request that shows them. */
import type { RoomId } from '@heard/shared/ids';
import { startChain } from '../secrets/chain.ts';
import { senderKey } from '../secrets/epoch-keys.ts';
import { deriveLinkKeys, hashOf, type LinkPart } from '../secrets/link-keys.ts';
import { deviceKey, sealLocal } from '../secrets/local-box.ts';
import { cleanName } from '../secrets/name.ts';
import { newKeyPair } from '../secrets/pairing.ts';
import { newCommandId, newRoomId, newSecret, newToken } from '../secrets/random.ts';
import { sealRecord } from '../secrets/record.ts';
import { encodeHello } from '../secrets/words.ts';
import type { KeptChair } from '../storage/storage.ts';
import type { HostWish } from './facilitator-screen.ts';
import { CHAIR_LABEL, CHAIR_NAME } from './own-chair-text.ts';

/** A new room with a link for each of two partners. `now` in epoch milliseconds. */
export function chairInNewRoom({ name, label, setting }: HostWish, now: number): KeptChair {
  const room = newRoomId();
  const linkSecret = newSecret();
  const { chair, stamp } = newChair(room, linkSecret, 'host', { name, label, now });
  const proofOf = (part: LinkPart) => hashOf(deriveLinkKeys(room, linkSecret, part).joinProof);
  const command = { ...stamp, joinHashes: [proofOf('p'), proofOf('q')] as [never, never], setting };
  return { ...chair, isHosted: true, door: { kind: 'host', request: { room, command } } };
}

/** The chair two partners invited somebody to. */
export function chairByInvitation(
  { room, secret }: { room: RoomId; secret: Uint8Array },
  own: { name: string; label: string },
  now: number,
): KeptChair {
  const { chair, stamp } = newChair(room, secret, 'attend', { ...own, now });
  const { joinProof } = deriveLinkKeys(room, secret, 'f');
  return { ...chair, isHosted: false, door: { kind: 'attend', request: { ...stamp, joinProof } } };
}

function newChair(
  room: RoomId,
  linkSecret: Uint8Array,
  kind: 'host' | 'attend',
  { name, label, now }: { name: string; label: string; now: number },
) {
  const token = newToken();
  const { secretKey, publicKey } = newKeyPair();
  const id = newCommandId();
  const { introductionKey } = deriveLinkKeys(room, linkSecret, kind === 'host' ? 'p' : 'f');
  const record = sealRecord(
    {
      room,
      seat: 'facilitator',
      kind,
      id,
      seen: 0,
      phase: 0,
      epoch: 0,
      key: senderKey(introductionKey, 'facilitator', 0),
      prevHash: startChain(room),
    },
    encodeHello({ name, publicKey }),
  );
  // A cleaned name always fits.
  if (!record.ok) throw new Error('a door record could not be sealed');
  const key = deviceKey(token);
  return {
    stamp: { id, seen: 0, phase: 0, tokenHash: hashOf(token), body: record.envelope },
    chair: {
      room,
      token,
      linkSecret,
      secretKey,
      ownName: sealLocal(key, CHAIR_NAME, cleanName(name)),
      label: sealLocal(key, CHAIR_LABEL, label.trim()),
      lastUsedAt: now,
    },
  };
}
