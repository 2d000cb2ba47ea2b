/**
 * One socket for as long as it lasts; the only importer of `socket.io-client`. Parses whatever comes
 * in, keeps nothing, and once it has ended says nothing more: the next one is a new line.
 */
import type { Command } from '@heard/shared/protocol/commands';
import {
  type Beacon,
  beaconSchema,
  type Presence,
  presenceSchema,
  type Step,
  stepSchema,
} from '@heard/shared/protocol/pushes';
import { type RefusalCode, refusalCodeSchema } from '@heard/shared/protocol/refusals';
import {
  type Reply,
  replySchema,
  type SyncReply,
  syncReplySchema,
} from '@heard/shared/protocol/replies';
import {
  type ClientToServerEvents,
  type Handshake,
  type PartnerSignal,
  type PresenceReport,
  partnerSignalSchema,
  type Signal,
} from '@heard/shared/protocol/socket-events';
import { io, type Socket } from 'socket.io-client';
import * as z from 'zod/mini';

/** Milliseconds a dial may take. */
const DIAL_WITHIN_MS = 10_000;

interface LineEvents {
  opened(): void;
  /** Once, and the last thing a line says. `code` is the server's, or null where the line just broke. */
  ended(code: RefusalCode | null): void;
  step(step: Step): void;
  beacon(beacon: Beacon): void;
  presence(presence: Presence): void;
  signal(signal: PartnerSignal): void;
  draining(): void;
}

export interface Line {
  isOpen(): boolean;
  /** `silence`: no answer in time, or none that could be read. It may have arrived all the same. */
  command(command: Command, withinMs: number): Promise<Reply | 'silence'>;
  sync(since: number, withinMs: number): Promise<SyncReply | 'silence'>;
  report(presence: PresenceReport): void;
  /** Sent if the line takes it at once, and otherwise not at all. */
  signal(signal: Signal): void;
  /** The server's clock, in epoch milliseconds. */
  clock(withinMs: number): Promise<number | 'silence'>;
  /** Ends it without a word: `ended` is not called. */
  close(): void;
}

export type Dial = (origin: string, handshake: () => Handshake, events: LineEvents) => Line;

/** What the server sends, before it is parsed. */
interface Unread {
  step: (push: unknown) => void;
  beacon: (push: unknown) => void;
  presence: (push: unknown) => void;
  signal: (push: unknown) => void;
  draining: () => void;
}

export const dial: Dial = (origin, handshake, events) => {
  const socket: Socket<Unread, ClientToServerEvents> = io(origin, {
    auth: (give) => give(handshake()),
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    reconnection: false,
    timeout: DIAL_WITHIN_MS,
  });
  let isOver = false;
  const end = (code: RefusalCode | null) => {
    if (isOver) return;
    close();
    events.ended(code);
  };
  const close = () => {
    isOver = true;
    socket.off();
    socket.disconnect();
    // Polite leave-taking waits for what was written; a line that went dead would keep it waiting.
    socket.io.engine?.close();
  };

  socket.on('connect', () => events.opened());
  socket.on('disconnect', () => end(null));
  socket.on('connect_error', (error) => {
    const code = refusalCodeSchema.safeParse(error.message);
    end(code.success ? code.data : null);
  });
  socket.on('step', (push) => read(stepSchema, push, events.step));
  socket.on('beacon', (push) => read(beaconSchema, push, events.beacon));
  socket.on('presence', (push) => read(presenceSchema, push, events.presence));
  socket.on('signal', (push) => read(partnerSignalSchema, push, events.signal));
  socket.on('draining', () => events.draining());

  const isOpen = () => !isOver && socket.connected;
  return {
    isOpen,
    async command(command, withinMs) {
      // What is emitted while the line is down would be kept and sent again later, out of order.
      if (!isOpen()) return 'silence';
      return answer(replySchema, socket.timeout(withinMs).emitWithAck('command', command));
    },
    async sync(since, withinMs) {
      if (!isOpen()) return 'silence';
      return answer(syncReplySchema, socket.timeout(withinMs).emitWithAck('sync', { since }));
    },
    report(presence) {
      // Not volatile: waking asks for what was missed first, and while that is being written a
      // volatile report is dropped, so that the partner would go on seeing "away".
      if (isOpen()) socket.emit('presence', presence);
    },
    signal(signal) {
      if (isOpen()) socket.volatile.emit('signal', signal);
    },
    async clock(withinMs) {
      if (!isOpen()) return 'silence';
      return answer(z.number(), socket.timeout(withinMs).emitWithAck('clock'));
    },
    close,
  };
};

/** What cannot be read is as good as not sent: the gap it leaves is noticed and asked for again. */
function read<T>(schema: z.ZodMiniType<T>, push: unknown, take: (push: T) => void): void {
  const parsed = schema.safeParse(push);
  if (parsed.success) take(parsed.data);
}

async function answer<T>(
  schema: z.ZodMiniType<T>,
  acknowledged: Promise<unknown>,
): Promise<T | 'silence'> {
  try {
    const parsed = schema.safeParse(await acknowledged);
    return parsed.success ? parsed.data : 'silence';
  } catch {
    return 'silence';
  }
}
