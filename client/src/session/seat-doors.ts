/**
 * Opening a room, and taking a seat in one: everything that makes keys, and so the part of the doors
 * that is only fetched once somebody taps. What a request needs is kept before it is sent, so that an
 * answer that got lost costs nothing.
 */
import { deviceKey, openLocal, sealLocal } from '../secrets/local-box.ts';
import { cleanName } from '../secrets/name.ts';
import { encodePreset, type Preset } from '../secrets/preset-link.ts';
import type { KeptSeat } from '../storage/storage.ts';
import { askInvitation } from './ask-invitation.ts';
import { seatByInvitation, seatInNewRoom, withClaim } from './new-seat.ts';
import { PRESET } from './notes.ts';
import type { Phone } from './phone.ts';
import type { Link } from './read-invitation.ts';
import type { Opened, RoomWish } from './room-screen.ts';
import { OWN_NAME } from './seat-names.ts';
import { takeSeat } from './take-seat.ts';

/** Milliseconds: what a server keeps of a room nobody joined. */
const UNTOLD_LASTS_MS = 24 * 60 * 60 * 1_000;

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
