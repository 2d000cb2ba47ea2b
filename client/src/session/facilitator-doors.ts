/**
 * Opening a room for two, taking the counsellor's chair by a link, and the chairs this device holds.
 * What a request needs is kept before it is sent, so that an answer that got lost costs nothing.
 */
import type { RoomId } from '@heard/shared/ids';
import { isRetried } from '@heard/shared/protocol/refusals';
import { postAttend, postHosted } from '../connection/door-calls.ts';
import type { KeptChair } from '../storage/storage.ts';
import type { HeldSession, Hosted, HostWish } from './facilitator-screen.ts';
import { chairByInvitation, chairInNewRoom } from './new-chair.ts';
import { ownText } from './own-chair-text.ts';
import { type Phone, thisPhone } from './phone.ts';

/** Tries of one request before its sender is told that nobody answered. */
const TRIES = 2;

export interface AttendWish {
  room: RoomId;
  secret: Uint8Array;
  name: string;
  label: string;
}

export async function hostRoom(wish: HostWish): Promise<Hosted> {
  return hostRoomOn(await thisPhone(), wish);
}

export async function attendRoom(wish: AttendWish): Promise<Hosted> {
  return attendRoomOn(await thisPhone(), wish);
}

/** The latest used first. */
export async function heldSessions(): Promise<HeldSession[]> {
  return heldSessionsOn(await thisPhone());
}

/** Takes the chair's keys off this device. The server is not told. */
export async function forgetSession(room: RoomId): Promise<void> {
  const { storage } = await thisPhone();
  await storage.removeRoom(room);
}

export async function hostRoomOn(phone: Phone, wish: HostWish): Promise<Hosted> {
  const begun = (await phone.storage.chairs()).find((chair) => isSameWish(chair, wish));
  return takeChair(phone, begun ?? chairInNewRoom(wish, Date.now()));
}

export async function attendRoomOn(phone: Phone, wish: AttendWish): Promise<Hosted> {
  const { storage } = phone;
  const { room } = wish;
  const kept = await storage.findChair(room);
  if (kept !== null) return takeChair(phone, kept);
  // One device cannot be a partner and their counsellor.
  if ((await storage.findSeat(room)) !== null) return { ok: false, problem: 'seat-taken' };
  return takeChair(phone, chairByInvitation(wish, wish, Date.now()));
}

export async function heldSessionsOn({ storage }: Phone): Promise<HeldSession[]> {
  const chairs = (await storage.chairs()).filter(({ door }) => door === null);
  return chairs
    .map((chair) => ({
      room: chair.room,
      label: ownText(chair, 'label'),
      isHosted: chair.isHosted,
      lastUsedAt: chair.lastUsedAt,
    }))
    .sort((left, right) => right.lastUsedAt - left.lastUsedAt);
}

/** Sends the chair's request until it is answered or nobody answers; the chair is kept or let go of. */
export async function takeChair(phone: Phone, chair: KeptChair): Promise<Hosted> {
  const { storage } = phone;
  const { room, door } = chair;
  if (door === null) return { ok: true, room };
  await storage.putChair(chair);
  for (let tries = 1; ; tries += 1) {
    const answer = await knock(phone, room, door);
    if (answer !== 'offline' && answer.ok) {
      await storage.changeChair(room, (kept) => ({ ...kept, door: null }));
      return { ok: true, room };
    }
    const problem = answer === 'offline' ? 'offline' : answer.code;
    if (problem === 'offline' && tries < TRIES) continue;
    // What was made ready for this chair is of no more use to anyone.
    if (problem !== 'offline' && !isRetried(problem)) await storage.removeRoom(room);
    return { ok: false, problem };
  }
}

function knock({ origin }: Phone, room: RoomId, door: NonNullable<KeptChair['door']>) {
  return door.kind === 'host'
    ? postHosted(origin, door.request)
    : postAttend(origin, room, door.request);
}

function isSameWish(chair: KeptChair, { name, label, setting }: HostWish): boolean {
  if (chair.door?.kind !== 'host') return false;
  const { where, how } = chair.door.request.command.setting;
  return (
    where === setting.where &&
    how === setting.how &&
    ownText(chair, 'ownName') === name.trim() &&
    ownText(chair, 'label') === label.trim()
  );
}
