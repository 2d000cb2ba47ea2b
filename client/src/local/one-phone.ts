/**
 * Two who play on one phone: their seats, each in a storage of its own, and the room between them.
 * Finds what was kept, begins anew, and forgets. Asks no server for anything.
 */
import type { RoomId, Seat } from '@heard/shared/ids';
import { browserPage, type Page } from '../connection/page.ts';
import { deviceKey } from '../secrets/local-box.ts';
import type { Phone } from '../session/phone.ts';
import { createSession, type Session } from '../session/session.ts';
import type { ClientStorage, KeptSeat } from '../storage/storage.ts';
import { keptLog } from './kept-log.ts';
import { localDial } from './local-dial.ts';
import { type LocalRoom, openLocalRoom } from './local-room.ts';
import { type Names, seatTwo } from './two-seats.ts';

export type Storages = Readonly<Record<Seat, ClientStorage>>;

/** Both seats at one phone, and the sessions of both, started. */
export interface OnePhone {
  room: RoomId;
  sessions: Readonly<Record<Seat, Session>>;
  local: LocalRoom;
  close(): void;
}

export type Found =
  | { kind: 'none' }
  | { kind: 'open'; table: OnePhone }
  /** It is there and cannot be read; nothing of it is touched. */
  | { kind: 'damaged'; room: RoomId };

/** Tells other tabs that something was written: nothing else goes over it. */
const CHANNEL = 'heard.one-phone';
/** Side by side, out loud: what one phone is best at. They can change to writing. */
const SETTING = { where: 'together', how: 'spoken' } as const;

/** `onGone`: another tab removed it. */
export async function findOnePhone(
  storages: Storages,
  page = browserPage(),
  onGone: () => void = () => {},
): Promise<Found> {
  const [a] = await storages.a.seats();
  if (a === undefined) return { kind: 'none' };
  const { room } = a;
  try {
    const b = await storages.b.findSeat(room);
    const local = b === null ? null : await openKept(storages, a, onGone);
    if (b === null || local === null) return { kind: 'damaged', room };
    return { kind: 'open', table: openTable(storages, room, local, page) };
  } catch {
    return { kind: 'damaged', room };
  }
}

/** Only where none is kept. Rejects where nothing could be written. */
export async function beginOnePhone(storages: Storages, names: Names): Promise<void> {
  const { a, b } = storages;
  let begun: RoomId | null = null;
  const logOf = (seat: KeptSeat) => {
    begun = seat.room;
    return keptLog(a, seat.room, deviceKey(seat.token));
  };
  try {
    const seats = await seatTwo(names, SETTING, logOf);
    // The first one last: without it the room is not found, so it is found whole or not at all.
    await b.putSeat(seats.b);
    await a.putSeat(seats.a);
  } catch (error) {
    // Nobody will ask for what was written so far.
    if (begun !== null) await forgetOnePhone(storages, begun).catch(() => {});
    throw error;
  }
}

/** Takes both seats, the log and every draft off this phone. */
export async function forgetOnePhone({ a, b }: Storages, room: RoomId): Promise<void> {
  await a.removeRoom(room);
  await b.removeRoom(room);
  const channel = channelOf(a);
  channel?.postMessage(null);
  channel?.close();
}

function channelOf({ isKept }: ClientStorage): BroadcastChannel | null {
  return isKept && typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : null;
}

/** null where the log ends before what was read of it. */
async function openKept(
  { a, b }: Storages,
  seat: KeptSeat,
  onGone: () => void,
): Promise<LocalRoom | null> {
  const log = keptLog(a, seat.room, deviceKey(seat.token));
  const channel = channelOf(a);
  const local = await openLocalRoom({
    log,
    now: Date.now,
    onWritten: () => channel?.postMessage(null),
  });
  const look = async (): Promise<void> => {
    if ((await a.findSeat(seat.room)) === null) onGone();
    else local.look();
  };
  // A storage that fails now is asked again with the next tap.
  channel?.addEventListener('message', () => void look().catch(() => {}));
  const read = Math.max(seat.lastSeq, (await b.findSeat(seat.room))?.lastSeq ?? 0);
  const reply = await local.sync('a', read);
  const close = (): void => {
    channel?.close();
    local.close();
  };
  if (reply.ok) return { ...local, close };
  close();
  return null;
}

export function openTable(
  storages: Storages,
  room: RoomId,
  local: LocalRoom,
  page: Page,
): OnePhone {
  const sessionAt = (seat: Seat): Session => {
    const phone: Phone = {
      origin: '',
      storage: storages[seat],
      page,
      dial: localDial(local, seat),
    };
    const session = createSession(phone, room);
    session.start();
    return session;
  };
  const sessions = { a: sessionAt('a'), b: sessionAt('b') };
  return {
    room,
    sessions,
    local,
    close() {
      sessions.a.close();
      sessions.b.close();
      local.close();
    },
  };
}
