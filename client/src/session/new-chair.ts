/** Makes what a device needs to take a counsellor's chair: its keys, and the request that shows them. */
import type { CommandId, RoomId } from '@heard/shared/ids';
import { startChain } from '../secrets/chain.ts';
import { senderKey } from '../secrets/epoch-keys.ts';
import { deriveLinkKeys, hashOf, type LinkPart } from '../secrets/link-keys.ts';
import { deviceKey, sealLocal } from '../secrets/local-box.ts';
import { cleanName } from '../secrets/name.ts';
import { keyPairFrom } from '../secrets/pairing.ts';
import { newCommandId, newRoomId, newSecret, newToken } from '../secrets/random.ts';
import { sealRecord } from '../secrets/record.ts';
import { encodeHello } from '../secrets/words.ts';
import type { KeptChair } from '../storage/storage.ts';
import type { HostWish } from './facilitator-screen.ts';
import { CHAIR_NAME, sealLabel } from './own-chair-text.ts';

interface Own {
  name: string;
  label: string;
}

/** A new room with a link for each of two partners. `now` in epoch milliseconds. */
export function chairInNewRoom({ setting, ...own }: HostWish, now: number): KeptChair {
  const room = newRoomId();
  const chair = newChair(room, newSecret(), true, now);
  const proofOf = (part: LinkPart) =>
    hashOf(deriveLinkKeys(room, chair.linkSecret, part).joinProof);
  const [p, q] = [proofOf('p'), proofOf('q')];
  const command = {
    ...stampOf(chair, newCommandId(), own.name),
    joinHashes: [p, q] as [typeof p, typeof q],
    setting,
  };
  return { ...withOwn(chair, own), door: { kind: 'host', request: { room, command } } };
}

/** The chair two partners invited somebody to. `replaces` is what the device held in that room before. */
export function chairByInvitation(
  { room, secret }: { room: RoomId; secret: Uint8Array },
  own: Own,
  now: number,
  replaces: KeptChair | null,
): KeptChair {
  // What was replaced itself is of no more use.
  const before = replaces === null ? null : { ...replaces, replaces: null };
  return withAttend({ ...newChair(room, secret, false, now), replaces: before }, own);
}

/** The same chair, keys and ids, asking for its place under this name. Only before it was taken. */
export function withAttend(chair: KeptChair, own: Own): KeptChair {
  const { room, linkSecret, door } = chair;
  if (chair.isHosted) return chair;
  const id = door?.kind === 'attend' ? door.request.id : newCommandId();
  const { joinProof } = deriveLinkKeys(room, linkSecret, 'f');
  const request = { ...stampOf(chair, id, own.name), joinProof };
  return { ...withOwn(chair, own), door: { kind: 'attend', request } };
}

function newChair(room: RoomId, linkSecret: Uint8Array, isHosted: boolean, now: number): KeptChair {
  return {
    room,
    token: newToken(),
    door: null,
    isHosted,
    linkSecret,
    secretKey: newSecret(),
    ownName: '',
    label: '',
    lastSeq: 0,
    isTampered: false,
    lastUsedAt: now,
    replaces: null,
  };
}

function withOwn(chair: KeptChair, { name, label }: Own): KeptChair {
  const ownName = sealLocal(deviceKey(chair.token), CHAIR_NAME, cleanName(name));
  return { ...chair, ownName, label: sealLabel(chair, label) };
}

/** What both kinds of request carry: who comes, and the key they are spoken to by. */
function stampOf(chair: KeptChair, id: CommandId, name: string) {
  const { room, linkSecret, isHosted, token } = chair;
  const { publicKey } = keyPairFrom(chair.secretKey);
  const { introductionKey } = deriveLinkKeys(room, linkSecret);
  const record = sealRecord(
    {
      room,
      seat: 'facilitator',
      kind: isHosted ? 'host' : 'attend',
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
  return { id, seen: 0, phase: 0, tokenHash: hashOf(token), body: record.envelope };
}
