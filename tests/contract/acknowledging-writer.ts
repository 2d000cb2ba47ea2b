/**
 * Appends to many rooms at once, for ever, and says on standard output what was acknowledged: one
 * line each, `room seq`.
 */
import { openSqliteRoomStore } from '@heard/server/store/sqlite-room-store';
import { appendAt, roomNumbered } from './sample-appends.ts';

export const ROOMS = 24;

/** Takes every room up where an earlier writer left it. Only ends by being killed. */
export async function writeForEver(file: string): Promise<never> {
  const store = openSqliteRoomStore({ file });
  const writeRoom = async (number: number): Promise<never> => {
    const room = roomNumbered(number);
    const record = await store.find(room);
    for (let seq = record.kind === 'live' ? record.head + 1 : 1; ; seq += 1) {
      const { kind } = await store.append(appendAt(seq, { room }));
      if (kind !== 'appended') throw new Error(`entry ${seq} of room ${number}: ${kind}`);
      // Written before the next turn: on Linux a pipe takes it at once.
      process.stdout.write(`${number} ${seq}\n`);
    }
  };
  return Promise.race(Array.from({ length: ROOMS }, (_, number) => writeRoom(number)));
}
