/** Seats two people at one phone: each with keys of their own, introduced to each other like any two. */
import { seenEntry } from '@heard/shared/game/entry';
import type { Seat } from '@heard/shared/ids';
import type { Setting } from '@heard/shared/protocol/commands';
import { seatByInvitation, seatInNewRoom } from '../session/new-seat.ts';
import { readInvitationEntries } from '../session/read-invitation.ts';
import type { KeptSeat } from '../storage/storage.ts';
import type { RoomLog } from './kept-log.ts';
import { openLocalRoom } from './local-room.ts';

export type Names = Readonly<Record<Seat, string>>;
export type TwoSeats = Readonly<Record<Seat, KeptSeat>>;

/**
 * Writes how the room was opened and joined, and returns the seats, which nobody keeps yet. Rejects
 * where it could not be written; then there is no room.
 * @param logOf the room's log, empty; sealed with what seat a holds
 */
export async function seatTwo(
  names: Names,
  setting: Setting,
  logOf: (a: KeptSeat) => RoomLog,
): Promise<TwoSeats> {
  const now = Date.now();
  const a = seatInNewRoom({ name: names.a, setting }, now);
  const log = logOf(a);
  const room = await openLocalRoom({ log, now: () => now });
  if (a.door?.kind !== 'create' || a.linkSecret === null) throw new Error('no room was made');
  const opened = await room.submit('a', { ...a.door.request.command, type: 'create' });
  if (!opened.ok) throw new Error(opened.code);
  const entries = (await log.read(0)).map(seenEntry);
  const link = { room: a.room, secret: a.linkSecret };
  const read = readInvitationEntries(link, entries);
  if (!read.ok) throw new Error(read.reason);
  const b = seatByInvitation(link, read, entries, names.b, now);
  if (b.door?.kind !== 'claim') throw new Error('no seat was made');
  const { joinProof: _, seat, ...claim } = b.door.request;
  const joined = await room.submit(seat, { ...claim, type: 'claim', link: 0 });
  if (!joined.ok) throw new Error(joined.code);
  room.close();
  return { a: { ...a, door: null }, b: { ...b, door: null } };
}
