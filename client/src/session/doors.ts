/**
 * Opening a room, looking at an invitation, taking the seat, and leaving a room behind. What makes
 * keys is fetched with the tap that wants them: a first look at a link needs none.
 */
import type { RoomId } from '@heard/shared/ids';
import { deviceKey, openLocal } from '../secrets/local-box.ts';
import { askInvitation } from './ask-invitation.ts';
import { closeSession } from './open-sessions.ts';
import { type Phone, thisPhone } from './phone.ts';
import type { Link } from './read-invitation.ts';
import type { HeldRoom, Invitation, Opened, RoomWish } from './room-screen.ts';
import { PARTNER_NAME } from './seat-names.ts';

const unreached: Opened = { ok: false, problem: 'offline' };

/** null where they could not be fetched: nothing was begun, and the next tap asks again. */
async function seatDoors() {
  try {
    return await import('./seat-doors.ts');
  } catch {
    return null;
  }
}

export async function openRoom(wish: RoomWish): Promise<Opened> {
  const doors = await seatDoors();
  return doors === null ? unreached : doors.openRoomOn(await thisPhone(), wish);
}

/** Changes nothing on the server: a link may be looked at as often as one likes. */
export async function readInvitation(link: Link): Promise<Invitation> {
  return readInvitationOn(await thisPhone(), link);
}

export async function joinRoom(wish: Link & { name: string }): Promise<Opened> {
  const doors = await seatDoors();
  return doors === null ? unreached : doors.joinRoomOn(await thisPhone(), wish);
}

/** The rooms this phone holds a seat in, the latest used first. */
export async function heldRooms(): Promise<HeldRoom[]> {
  return heldRoomsOn(await thisPhone());
}

/** Takes the seat, its keys and everything unsent off this phone. The server is not told. */
export async function forgetRoom(room: RoomId): Promise<void> {
  await forgetRoomOn(await thisPhone(), room);
}

export async function readInvitationOn(phone: Phone, link: Link): Promise<Invitation> {
  const asked = await askInvitation(phone, link);
  if (!asked.ok) return asked;
  const { read } = asked;
  const name = read.by === 'facilitator' ? read.name : read.invitation.name;
  return { ok: true, by: read.by, name, setting: read.setting };
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
