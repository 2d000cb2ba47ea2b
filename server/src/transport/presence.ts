/** Whether a seat's person is there, from its sockets. Told to the partner; gates nothing. */
import { otherSeat, type RoomId, type Seat } from '@heard/shared/ids';
import type { Presence } from '@heard/shared/protocol/pushes';
import type { PresenceReport } from '@heard/shared/protocol/socket-events';
import type { Listeners } from './listeners.ts';
import type { RoomSocket } from './room-socket.ts';

type Whereabouts = Presence['partner'];

export interface PresenceBoard {
  joined(socket: RoomSocket): void;
  left(socket: RoomSocket): void;
  reported(socket: RoomSocket, report: PresenceReport): void;
}

/** One look at the seat: any phone awake is here, any phone at all is away. */
export function whereabouts(sockets: Iterable<Pick<RoomSocket, 'presence'>>): Whereabouts {
  let found: Whereabouts = 'gone';
  for (const { presence } of sockets) {
    if (presence === 'here') return 'here';
    found = 'away';
  }
  return found;
}

export function createPresence(listeners: Listeners): PresenceBoard {
  const of = (room: RoomId, seat: Seat) => whereabouts(listeners.of(room, seat));

  function telling({ room, seat }: RoomSocket, change: () => void): void {
    const before = of(room, seat);
    change();
    const partner = of(room, seat);
    if (partner === before) return;
    for (const socket of listeners.of(room, otherSeat(seat))) socket.emit('presence', { partner });
  }

  return {
    joined(socket) {
      telling(socket, () => listeners.add(socket));
      socket.emit('presence', { partner: of(socket.room, otherSeat(socket.seat)) });
    },
    left(socket) {
      telling(socket, () => listeners.remove(socket));
    },
    reported(socket, report) {
      telling(socket, () => {
        socket.presence = report;
      });
    },
  };
}
