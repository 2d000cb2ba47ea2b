// What the phone on show keeps: nothing, until a view puts something there. It is emptied before each.
import type { RoomId } from '@heard/shared/ids';
import { deviceKey, sealLocal } from '../src/secrets/local-box.ts';
import { chairInNewRoom } from '../src/session/new-chair.ts';
import { seatInNewRoom } from '../src/session/new-seat.ts';
import { type Phone, thisPhone } from '../src/session/phone.ts';
import { PARTNER_NAME } from '../src/session/seat-names.ts';
import { openMemoryStorage } from '../src/storage/memory-storage.ts';

/** The same phone as the page's own, whatever it kept before. */
export async function emptyPhone(): Promise<Phone> {
  const phone = await thisPhone();
  Object.assign(phone.storage, openMemoryStorage(), { isKept: true });
  localStorage.clear();
  return phone;
}

export interface HeldRoom {
  readonly room: RoomId;
  /** null for an invitation nobody has taken. */
  readonly partner: string | null;
  readonly usedAt: number;
  readonly seat?: 'a' | 'b';
}

export async function putRoom({ room, partner, usedAt, seat = 'a' }: HeldRoom): Promise<void> {
  const { storage } = await thisPhone();
  const setting = { where: 'apart', how: 'written' } as const;
  const made = seatInNewRoom({ name: 'Robin', setting }, usedAt);
  const key = deviceKey(made.token);
  await storage.putSeat({
    ...made,
    room,
    seat,
    door: null,
    partnerName: partner === null ? null : sealLocal(key, PARTNER_NAME, partner),
  });
}

/** A room this device holds the counsellor's chair in. Resolves to the secret of the link it came by. */
export async function putChair(room: RoomId, label: string, usedAt: number): Promise<Uint8Array> {
  const { storage } = await thisPhone();
  const setting = { where: 'together', how: 'spoken' } as const;
  const made = chairInNewRoom({ name: 'Maya', label, setting }, usedAt);
  await storage.putChair({ ...made, room, door: null });
  return made.linkSecret;
}

/** As if the page had been opened by this address. */
export function openedBy(address: string): void {
  history.replaceState(null, '', address);
}
