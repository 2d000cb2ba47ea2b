/**
 * Opening a room for two, taking the counsellor's chair by a link, and the chairs this device holds.
 * What a request needs is kept before it is sent, so that an answer that got lost costs nothing.
 */
import type { RoomId } from '@heard/shared/ids';
import { cleanName } from '../secrets/name.ts';
import type { KeptChair } from '../storage/storage.ts';
import { areEqualBytes } from './are-equal-bytes.ts';
import type { HeldSession, Hosted, HostWish } from './facilitator-screen.ts';
import { chairByInvitation, chairInNewRoom, withAttend } from './new-chair.ts';
import { closeFacilitatorSession } from './open-facilitator-sessions.ts';
import { ownText } from './own-chair-text.ts';
import { type Phone, thisPhone } from './phone.ts';
import { takeChair } from './take-chair.ts';

/** Milliseconds: what a server keeps of a room nobody joined. */
const UNTOLD_LASTS_MS = 24 * 60 * 60 * 1_000;

interface ChairLink {
  room: RoomId;
  secret: Uint8Array;
}

export interface AttendWish extends ChairLink {
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

/** Whether this device sits in the room already: on the chair this very link led to, or as a partner. */
export async function whatIsHeld(link: ChairLink): Promise<'nothing' | 'chair' | 'seat'> {
  return whatIsHeldOn(await thisPhone(), link);
}

/** Takes the chair's keys off this device. The server is not told. */
export async function forgetSession(room: RoomId): Promise<void> {
  await forgetSessionOn(await thisPhone(), room);
}

export async function hostRoomOn(phone: Phone, wish: HostWish): Promise<Hosted> {
  const { storage } = phone;
  const begun = (await storage.chairs()).filter((chair) => chair.door?.kind === 'host');
  const now = Date.now();
  for (const { room, lastUsedAt } of begun) {
    // A room nobody was told of and nobody came back to.
    if (now - lastUsedAt > UNTOLD_LASTS_MS) await storage.removeRoom(room);
  }
  const same = begun.find((chair) => isSameWish(chair, wish));
  const chair = same ?? chairInNewRoom(wish, now);
  await storage.putChair(chair);
  return takeChair(phone, chair);
}

/** Who was let go of and invited again holds another link: it takes the place of the earlier chair. */
export async function attendRoomOn(phone: Phone, wish: AttendWish): Promise<Hosted> {
  const { storage } = phone;
  const { room } = wish;
  // One device cannot be a partner and their counsellor: their taps would stand in one queue.
  if ((await storage.findSeat(room)) !== null) return { ok: false, problem: 'other-seat-held' };
  const kept = await storage.findChair(room);
  const isSame = kept !== null && isOfLink(kept, wish);
  if (isSame && kept.door === null) return { ok: true, room };
  const chair = isSame ? withAttend(kept, wish) : chairByInvitation(wish, wish, Date.now(), kept);
  await storage.putChair(chair);
  return takeChair(phone, chair);
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

export async function whatIsHeldOn(
  { storage }: Phone,
  link: ChairLink,
): Promise<'nothing' | 'chair' | 'seat'> {
  if ((await storage.findSeat(link.room)) !== null) return 'seat';
  const chair = await storage.findChair(link.room);
  return chair?.door === null && isOfLink(chair, link) ? 'chair' : 'nothing';
}

export async function forgetSessionOn({ storage }: Phone, room: RoomId): Promise<void> {
  closeFacilitatorSession(room);
  await storage.removeRoom(room);
}

function isOfLink({ linkSecret }: KeptChair, { secret }: ChairLink): boolean {
  return areEqualBytes(linkSecret, secret);
}

function isSameWish(chair: KeptChair, { name, label, setting }: HostWish): boolean {
  if (chair.door?.kind !== 'host') return false;
  const { where, how } = chair.door.request.command.setting;
  return (
    where === setting.where &&
    how === setting.how &&
    ownText(chair, 'ownName') === cleanName(name) &&
    ownText(chair, 'label') === label.trim()
  );
}
