/** Hands on what is over as soon as it was seen. Stores nothing, answers nothing, promises nothing. */
import { otherSeat } from '@heard/shared/ids';
import { signalSchema } from '@heard/shared/protocol/socket-events';
import type { StateName } from '@heard/shared/view';
import type { Room } from '../room/room.ts';
import type { Listeners } from './listeners.ts';
import type { RoomSocket } from './room-socket.ts';

/** Where two people do something at the same time. */
const LIVE: ReadonlySet<StateName> = new Set(['making', 'touching']);

/** To the partner's phones only, and only in the phase it was made in. A reader that lags misses it. */
export function relaySignal(
  listeners: Listeners,
  room: Room | undefined,
  sender: RoomSocket,
  raw: unknown,
): void {
  const parsed = signalSchema.safeParse(raw);
  if (!parsed.success || room === undefined) return;
  const { seat } = sender;
  if (seat === 'facilitator') return;
  const { value, context } = room.state.snapshot;
  if (!LIVE.has(value) || parsed.data.phase !== context.phase) return;
  for (const socket of listeners.of(room.id, otherSeat(seat))) {
    if (socket.waitingPackets() === 0) socket.emit('signal', { ...parsed.data, seat });
  }
}
