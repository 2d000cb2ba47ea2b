/**
 * A room for one who tries it alone: two real seats and the real game, in memory only. Begins where
 * the visitor may ask the first card. Nothing is stored and nothing is sent.
 */
import type { Seat } from '@heard/shared/ids';
import { browserPage, type Page } from '../connection/page.ts';
import { deviceKey } from '../secrets/local-box.ts';
import type { RoomScreen } from '../session/room-screen.ts';
import type { Session } from '../session/session.ts';
import { openMemoryStorage } from '../storage/memory-storage.ts';
import type { KeptSeat } from '../storage/storage.ts';
import { keptLog } from './kept-log.ts';
import { openLocalRoom } from './local-room.ts';
import { type OnePhone, openTable } from './one-phone.ts';
import { type Names, seatTwo } from './two-seats.ts';

const SETTING = { where: 'together', how: 'spoken' } as const;
const STEP = 'open-up';

/** The visitor has seat a, and listens first. `isWanted` is asked now and then: null where it is no more. */
export async function layTable(
  names: Names,
  isWanted: () => boolean,
  page: Page = browserPage(),
): Promise<OnePhone | null> {
  const storages = { a: openMemoryStorage(), b: openMemoryStorage() };
  const logOf = (seat: KeptSeat) => keptLog(storages.a, seat.room, deviceKey(seat.token));
  const seats = await seatTwo(names, SETTING, logOf);
  for (const seat of ['a', 'b'] as const) await storages[seat].putSeat(seats[seat]);
  const local = await openLocalRoom({ log: logOf(seats.a), now: Date.now });
  const table = openTable(storages, seats.a.room, local, page);
  const { a, b } = table.sessions;
  await bothSee(table, ({ view }) => view.isIntroduced);
  const light = { depth: 1, touch: false, desire: false } as const;
  await a.actions.ready(light);
  await b.actions.ready(light);
  await bothSee(table, ({ view }) => view.state === 'choosing');
  await a.actions.pick(STEP);
  await b.actions.pick(STEP);
  await bothSee(table, ({ view }) => view.state === 'between');
  await a.actions.begin(STEP);
  await bothSee(table, ({ view }) => view.state === 'drawing');
  if (isWanted()) return table;
  table.close();
  return null;
}

async function bothSee(
  { sessions }: OnePhone,
  isSo: (screen: RoomScreen) => boolean,
): Promise<void> {
  const seats: readonly Seat[] = ['a', 'b'];
  await Promise.all(seats.map((seat) => until(sessions[seat], isSo)));
}

function until(session: Session, isSo: (screen: RoomScreen) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const status = session.status();
      if (status.kind !== 'open' || !isSo(status.screen)) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}
