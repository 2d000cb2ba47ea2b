/** The line of one seat to a room on this phone: up from the first moment, and never broken. */
import type { Seat } from '@heard/shared/ids';
import type { Dial, Line } from '../connection/line.ts';
import type { Listener, LocalRoom } from './local-room.ts';

export function localDial(room: LocalRoom, seat: Seat): Dial {
  return (_origin, handshake, events): Line => {
    let isOver = false;
    const listener: Listener = { seat, step: events.step, signal: events.signal };
    const stop = room.listen(listener);

    const greet = async (): Promise<void> => {
      const reply = await room.sync(seat, handshake().lastSeq);
      if (isOver) return;
      if (reply.ok) events.step(reply.step);
      else end(reply.code === 'ahead' ? reply.code : null);
    };
    const end = (code: 'ahead' | null): void => {
      close();
      events.ended(code);
    };
    const close = (): void => {
      isOver = true;
      stop();
    };

    // Whoever dials does not have the line in hand yet.
    queueMicrotask(() => {
      if (isOver) return;
      events.opened();
      void greet();
    });
    return {
      isOpen: () => !isOver,
      command: (command) => room.submit(seat, command, listener),
      sync: (since) => room.sync(seat, since),
      report() {},
      signal: (signal) => room.signal(seat, signal),
      clock: async () => room.now(),
      close,
    };
  };
}
