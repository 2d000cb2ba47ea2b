/** A room with the third chair in it: how it is opened, come to, and let see something. */
import type { RoomId } from '@heard/shared/ids';
import { hashOf, newClaim, type Partners, post, tap, twoPartners } from './partners.ts';
import { connectPhone, type Phone, random32, randomEnvelope, randomId } from './phone.ts';

export interface Three extends Partners {
  facilitator: Phone;
}

/** What a consent carries. */
export const yes = (scope: string) => ({ scope, mayExport: false, body: randomEnvelope() });

/** A room as its facilitator makes it. */
export function newHost() {
  const room = randomId() as RoomId;
  const token = random32();
  const proofs = [random32(), random32()] as const;
  const command = {
    ...{ id: randomId(), seen: 0, phase: 0 },
    joinHashes: proofs.map(hashOf),
    tokenHash: hashOf(token),
    setting: { where: 'together', how: 'spoken' },
    body: randomEnvelope(),
  };
  return { room, token, proofs, request: { room, command } };
}

export const claimAs = (seat: 'a' | 'b', proof: string, token: string) => ({
  ...newClaim(proof, token),
  seat,
});

export function newAttend(joinProof: string, token: string) {
  const stamp = { id: randomId(), seen: 0, phase: 0 };
  return { ...stamp, joinProof, tokenHash: hashOf(token), body: randomEnvelope() };
}

/** Two partners who have met, and a facilitator they invited. */
export async function three(url: string): Promise<Three> {
  const partners = await twoPartners(url);
  await tap(partners, 'a', 'introduce', { body: randomEnvelope() });
  const [proof, token] = [random32(), random32()];
  await tap(partners, 'b', 'invite', { joinHash: hashOf(proof), body: randomEnvelope() });
  const path = `/api/rooms/${partners.room}/attend`;
  const seated = await post(url, path, newAttend(proof, token));
  if (!seated.ok) throw new Error(seated.code);
  const holder = { room: partners.room, seat: 'facilitator', token } as const;
  const facilitator = await connectPhone(url, holder);
  const { seq } = facilitator.sight();
  await Promise.all([partners.a.reaches(seq), partners.b.reaches(seq)]);
  return { ...partners, facilitator };
}

export async function bothSay(room: Three, scope: string): Promise<void> {
  await tap(room, 'a', 'consent', yes(scope));
  const { seq } = await tap(room, 'b', 'consent', yes(scope));
  await room.facilitator.sees(seq);
}
