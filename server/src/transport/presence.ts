/** Whether a chair's person is there, from its sockets. Told to the others; gates nothing. */
import { CHAIRS, type Chair, type RoomId } from '@heard/shared/ids';
import type { Presence } from '@heard/shared/protocol/pushes';
import type { PresenceReport } from '@heard/shared/protocol/socket-events';
import type { Listeners } from './listeners.ts';
import type { RoomSocket } from './room-socket.ts';

type Whereabouts = Presence['is'];

export interface PresenceBoard {
  joined(socket: RoomSocket): void;
  left(socket: RoomSocket): void;
  reported(socket: RoomSocket, report: PresenceReport): void;
  /** Tells the facilitator where the two are: they have just come into sight. */
  show(room: RoomId): void;
}

/** One look at the chair: any phone awake is here, any phone at all is away. */
export function whereabouts(sockets: Iterable<Pick<RoomSocket, 'presence'>>): Whereabouts {
  let found: Whereabouts = 'gone';
  for (const { presence } of sockets) {
    if (presence === 'here') return 'here';
    found = 'away';
  }
  return found;
}

/** @param isInSight whether the facilitator of this room may see where the two are */
export function createPresence(
  listeners: Listeners,
  isInSight: (room: RoomId) => boolean,
): PresenceBoard {
  const of = (room: RoomId, chair: Chair) => whereabouts(listeners.of(room, chair));
  const mayTell = (room: RoomId, chair: Chair) => chair !== 'facilitator' || isInSight(room);

  function telling({ room, seat }: RoomSocket, change: () => void): void {
    const before = of(room, seat);
    change();
    const is = of(room, seat);
    if (is === before) return;
    for (const chair of CHAIRS) {
      if (chair === seat || !mayTell(room, chair)) continue;
      for (const socket of listeners.of(room, chair)) socket.emit('presence', { chair: seat, is });
    }
  }

  function tellAll(socket: RoomSocket): void {
    const { room, seat } = socket;
    if (!mayTell(room, seat)) return;
    for (const chair of CHAIRS) {
      if (chair !== seat) socket.emit('presence', { chair, is: of(room, chair) });
    }
  }

  return {
    joined(socket) {
      telling(socket, () => listeners.add(socket));
      tellAll(socket);
    },
    left(socket) {
      telling(socket, () => listeners.remove(socket));
    },
    reported(socket, report) {
      telling(socket, () => {
        socket.presence = report;
      });
    },
    show(room) {
      for (const socket of listeners.of(room, 'facilitator')) tellAll(socket);
    },
  };
}
