/** A phone whose owner changed its code: it holds real keys and seals whatever it likes. */
import { seenEntry } from '@heard/shared/game/entry';
import { replay } from '@heard/shared/game/replay';
import type { Command } from '@heard/shared/protocol/commands';
import type { Reply } from '@heard/shared/protocol/replies';
import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import { io } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import { newCommandId } from '../../../client/src/secrets/random.ts';
import { ownHalfOf } from '../../../client/src/session/own-half.ts';
import { type Reading, readEntries, startReading } from '../../../client/src/session/reading.ts';
import { sealCommand, type Tap } from '../../../client/src/session/seal-command.ts';
import type { TestApp } from '../../support/test-app.ts';
import type { Player } from './player.ts';

/** Far longer than any room here. */
const ALL_ENTRIES = 5_000;

/** What this player's keys open of what the server's disk holds, as either phone is shown it. */
export async function readingOf(player: Player, { store }: TestApp): Promise<Reading> {
  const seat = await player.phone.storage.findSeat(player.room);
  if (seat === null) throw new Error('no seat');
  const reading = startReading(ownHalfOf(seat));
  const entries = (await store.read(player.room, 0, ALL_ENTRIES)).map(seenEntry);
  return readEntries(reading, entries, { seq: 0, hash: reading.log.hashes[0] ?? new Uint8Array() });
}

/** The honest page is closed, and this answers in its place. */
export async function changePhone(player: Player, app: TestApp) {
  player.leave();
  const seat = await player.phone.storage.findSeat(player.room);
  if (seat === null) throw new Error('no seat');
  const socket = io(app.url, {
    auth: { protocol: PROTOCOL_VERSION, room: player.room, token: seat.token, lastSeq: 0 },
    forceNew: true,
    transports: ['websocket'],
  });
  onTestFinished(() => {
    socket.disconnect();
  });
  return {
    /** The newest record of the kind that was made for nobody but its maker to read. */
    async read(kind: 'blind' | 'add'): Promise<string> {
      const { log, opened } = await readingOf(player, app);
      const entry = log.entries.findLast(({ type }) => type === kind);
      const found = opened.get(entry?.id ?? '');
      return found?.kind === 'text' ? found.text : '';
    },
    sendSealed(command: Command): Promise<Reply> {
      return socket.timeout(5_000).emitWithAck('command', command);
    },
    async send(tap: Tap): Promise<Reply> {
      const reading = await readingOf(player, app);
      const { phase } = replay(await app.store.read(player.room, 0, ALL_ENTRIES)).snapshot.context;
      const sealed = sealCommand(reading, phase, newCommandId(), tap);
      if (!sealed.ok) throw new Error(sealed.reason);
      return socket.timeout(5_000).emitWithAck('command', sealed.command);
    },
  };
}
