/**
 * Opening a room, looking at an invitation, taking the seat, and leaving a room behind. What a
 * request needs is kept before it is sent, so that an answer that got lost costs nothing.
 */
import type { RoomId } from '@heard/shared/ids';
import type { Setting } from '@heard/shared/protocol/commands';
import { getInvitation } from '../connection/door-calls.ts';
import type { Invite } from '../secrets/invite-link.ts';
import { deviceKey, openLocal, sealLocal } from '../secrets/local-box.ts';
import { cleanName } from '../secrets/name.ts';
import { encodePreset, type Preset } from '../secrets/preset-link.ts';
import type { KeptSeat } from '../storage/storage.ts';
import {
  OWN_NAME,
  PARTNER_NAME,
  readInvitationEntries,
  seatByInvitation,
  seatInNewRoom,
  withClaim,
} from './new-seat.ts';
import { PRESET } from './notes.ts';
import { closeSession } from './open-sessions.ts';
import { type Phone, thisPhone } from './phone.ts';
import type { DoorProblem, HeldRoom, Invitation, Opened } from './room-screen.ts';
import { takeSeat } from './take-seat.ts';

/** Milliseconds: what a server keeps of a room nobody joined. */
const UNTOLD_LASTS_MS = 24 * 60 * 60 * 1_000;

export interface RoomWish {
  name: string;
  setting: Setting;
  /** What the link said that this room is opened with. */
  preset?: Preset;
}

export async function openRoom(wish: RoomWish): Promise<Opened> {
  return openRoomOn(await thisPhone(), wish);
}

/** What a link says; one of an earlier kind says only the room and the secret. */
type Link = Pick<Invite, 'room' | 'secret'> & Partial<Invite>;

/** Changes nothing on the server: a link may be looked at as often as one likes. */
export async function readInvitation(link: Link): Promise<Invitation> {
  return readInvitationOn(await thisPhone(), link);
}

export async function joinRoom(wish: Link & { name: string }): Promise<Opened> {
  return joinRoomOn(await thisPhone(), wish);
}

/** The rooms this phone holds a seat in, the latest used first. */
export async function heldRooms(): Promise<HeldRoom[]> {
  return heldRoomsOn(await thisPhone());
}

/** Takes the seat, its keys and everything unsent off this phone. The server is not told. */
export async function forgetRoom(room: RoomId): Promise<void> {
  await forgetRoomOn(await thisPhone(), room);
}

export async function openRoomOn(phone: Phone, wish: RoomWish): Promise<Opened> {
  const { storage } = phone;
  const begun = (await storage.seats()).filter((seat) => seat.door?.kind === 'create');
  const now = Date.now();
  for (const { room, lastUsedAt } of begun) {
    // A room nobody was told of and nobody came back to.
    if (now - lastUsedAt > UNTOLD_LASTS_MS) await storage.removeRoom(room);
  }
  const same = begun.find((seat) => isSameWish(seat, wish));
  const seat = same ?? seatInNewRoom(wish, now);
  await storage.putSeat(seat);
  await storage.putNote(seat.room, PRESET, sealPreset(seat, wish.preset));
  return takeSeat(phone, seat);
}

function sealPreset({ token }: KeptSeat, preset: Preset | undefined): string | null {
  return preset === undefined ? null : sealLocal(deviceKey(token), PRESET, encodePreset(preset));
}

function isSameWish(seat: KeptSeat, wish: RoomWish): boolean {
  if (seat.door?.kind !== 'create') return false;
  const { where, how } = seat.door.request.command.setting;
  const name = openLocal(deviceKey(seat.token), OWN_NAME, seat.ownName);
  const isSameSetting = where === wish.setting.where && how === wish.setting.how;
  return isSameSetting && name.ok && name.text === cleanName(wish.name);
}

export async function readInvitationOn(phone: Phone, link: Link): Promise<Invitation> {
  const asked = await askInvitation(phone, link);
  if (!asked.ok) return asked;
  const { read } = asked;
  const name = read.by === 'facilitator' ? read.name : read.invitation.name;
  return { ok: true, by: read.by, name, setting: read.setting };
}

export async function joinRoomOn(
  phone: Phone,
  { name, ...link }: Link & { name: string },
): Promise<Opened> {
  const { storage } = phone;
  const { room } = link;
  const kept = await storage.findSeat(room);
  if (kept !== null) {
    if (kept.door === null) return { ok: true, room };
    const again = kept.door.kind === 'claim' ? withClaim(kept, name) : kept;
    await storage.putSeat(again);
    return takeSeat(phone, again);
  }
  const asked = await askInvitation(phone, link);
  if (!asked.ok) return asked;
  const seat = seatByInvitation(link, asked.read, asked.entries, name, Date.now());
  await storage.putSeat(seat);
  return takeSeat(phone, seat);
}

async function askInvitation({ origin }: Phone, link: Link) {
  const answer = await getInvitation(origin, link.room);
  if (answer === 'offline') return refusal('offline');
  if (!answer.ok) return refusal(answer.code);
  if (!answer.isOpen) return refusal('seat-taken');
  const read = readInvitationEntries(link, answer.entries);
  if (read.ok) return { ok: true, read, entries: answer.entries } as const;
  return refusal(read.reason === 'unreadable' ? 'unreadable-invitation' : read.reason);
}

function refusal(problem: DoorProblem) {
  return { ok: false, problem } as const;
}

export async function heldRoomsOn({ storage }: Phone): Promise<HeldRoom[]> {
  const seats = (await storage.seats()).filter((seat) => seat.door === null);
  return seats
    .map(({ room, seat, token, partnerName, lastUsedAt }) => {
      const name =
        partnerName === null ? null : openLocal(deviceKey(token), PARTNER_NAME, partnerName);
      return { room, seat, partnerName: name?.ok ? name.text : null, lastUsedAt };
    })
    .sort((left, right) => right.lastUsedAt - left.lastUsedAt);
}

export async function forgetRoomOn(phone: Phone, room: RoomId): Promise<void> {
  closeSession(room);
  await phone.storage.removeRoom(room);
}
