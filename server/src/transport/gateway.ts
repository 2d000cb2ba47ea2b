/** Binds Socket.IO's events to rooms. Every handler runs inside one guard; nothing is decided here. */
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { sightOf } from '@heard/shared/game/sight';
import type { Chair, RoomId } from '@heard/shared/ids';
import { MAX_FRAME_BYTES } from '@heard/shared/limits';
import type { Command } from '@heard/shared/protocol/commands';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import type { Refused, Reply, SyncReply } from '@heard/shared/protocol/replies';
import {
  type ClientToServerEvents,
  presenceReportSchema,
  type ServerToClientEvents,
  syncRequestSchema,
} from '@heard/shared/protocol/socket-events';
import { Server, type Socket } from 'socket.io';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../room/clock.ts';
import { type Pipeline, type Room, refused } from '../room/room.ts';
import type { Rooms } from '../room/rooms.ts';
import { clientAddress } from './address.ts';
import { BEACON_SECONDS, startBeacon } from './beacon.ts';
import { takeToken } from './bucket.ts';
import { admit, isFull } from './handshake.ts';
import { createLine, hearFirst, letGoOfRequest } from './line.ts';
import type { Listeners } from './listeners.ts';
import { isForeign } from './origin.ts';
import { eventPacket, readCommand, replyPacket } from './packets.ts';
import { parseCommand } from './parse-command.ts';
import { createPresence } from './presence.ts';
import type { Admission, RoomSocket } from './room-socket.ts';
import { relaySignal } from './signals.ts';
import type { Throttle } from './throttle.ts';

/** Answers one reader may leave unread: a phone on a slow line has a few. */
const MAX_WAITING_REPLIES = 256;

/** What arrives is anything at all until it is parsed. */
type Incoming = Record<keyof ClientToServerEvents, (...args: unknown[]) => void>;
type Wire = Server<
  Incoming,
  ServerToClientEvents,
  Record<string, never>,
  { admission?: Admission }
>;
type WireSocket = Socket<
  Incoming,
  ServerToClientEvents,
  Record<string, never>,
  { admission?: Admission }
>;

export interface GatewayDeps {
  config: Config;
  rooms: Rooms;
  pipeline: Pipeline;
  listeners: Listeners;
  throttle: Throttle;
  /** Every origin this server is reached at, beside the one in the request. */
  servedOrigins: readonly string[];
  clock: Clock;
  log: Log;
}

export interface Gateway {
  /** Tells every phone, and takes nothing more. */
  drain(): void;
  /** Lets go of every socket. */
  close(): Promise<void>;
}

export function createGateway(httpServer: HttpServer, deps: GatewayDeps): Gateway {
  const { config, rooms, pipeline, listeners, throttle, clock, log } = deps;
  const presence = createPresence(listeners, isInSight);
  const asked = new WeakSet<object>();
  let isDraining = false;
  let joined = 0;

  const io: Wire = new Server(httpServer, {
    maxHttpBufferSize: MAX_FRAME_BYTES,
    connectTimeout: 8_000,
    pingInterval: 15_000,
    pingTimeout: 10_000,
    transports: ['polling', 'websocket'],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    allowRequest: (request, answer) => void mayConnect(request, answer),
  });
  io.engine.on('headers', (headers: Record<string, string>) => {
    headers['cache-control'] = 'no-store';
    headers['x-content-type-options'] = 'nosniff';
  });

  async function mayConnect(
    request: IncomingMessage,
    answer: (code: RefusalCode | null, isAllowed: boolean) => void,
  ): Promise<void> {
    try {
      if (isForeign(request.headers, deps.servedOrigins)) return answer('foreign-origin', false);
      const waitMs = await throttle.handshake(clientAddress(request, config.trustedProxies));
      if (waitMs > 0) return answer('too-fast', false);
      return isDraining ? answer('busy', false) : answer(null, true);
    } catch (error) {
      log.event('socket-handler-failed', { error });
      return answer('busy', false);
    }
  }

  io.use((socket, next) => void letIn(socket, next));

  async function letIn(socket: WireSocket, next: (error?: Error) => void): Promise<void> {
    // Only connections are counted by address: one that asks again and again would not be.
    if (asked.has(socket.conn)) return socket.conn.close();
    asked.add(socket.conn);
    const code = await admission(socket);
    if (code === null) return next();
    log.event('handshake-refused', { code });
    // The code is the error's message, and again where clients look for data.
    next(Object.assign(new Error(code), { data: { code } }));
  }

  async function admission(socket: WireSocket): Promise<RefusalCode | null> {
    try {
      const admitted = await admit(socket.handshake.auth, rooms, listeners);
      if (!admitted.ok) return admitted.code;
      socket.data.admission = admitted.admission;
      return null;
    } catch (error) {
      log.event('socket-handler-failed', { error });
      return 'busy';
    }
  }

  io.on('connection', (socket) => {
    const { admission } = socket.data;
    const isLetIn = admission !== undefined && !isDraining;
    if (isLetIn && !isFull(listeners, admission.room, admission.seat)) bind(socket, admission);
    else socket.disconnect(true);
  });

  function bind(socket: WireSocket, admission: Admission): void {
    joined += 1;
    const member = memberOf(socket, admission, joined % BEACON_SECONDS);
    letGoOfRequest(socket);
    hearFirst(socket.conn, (packet) => socket.connected && onPacket(member, packet));
    const { room, seat } = admission;
    socket.on('command', (...args) => void answer(args, (raw) => onCommand(member, raw)));
    socket.on('sync', (...args) => void answer(args, (raw) => onSync(member, raw)));
    socket.on('presence', (...args) => void answer(args, (raw) => onPresence(member, raw)));
    socket.on('signal', (...args) => void answer(args, (raw) => onSignal(member, raw)));
    socket.on('clock', (...args) => void answer(args, () => onClock(member)));
    socket.on('disconnect', () => {
      presence.left(member);
      log.event('socket-left', { room, seat });
    });
    presence.joined(member);
    log.event('socket-joined', { room, seat });
    void answer([], () => greet(member));
  }

  function memberOf(socket: WireSocket, admission: Admission, beaconSlot: number): RoomSocket {
    const { room, seat, lastSeq } = admission;
    const { send, waitingPackets, waitingBytes } = createLine(socket.conn);
    // Field by field: spread, each would get a shape of its own, and every tap would look for its fields.
    return {
      room,
      seat,
      lastSeq,
      send,
      waitingPackets,
      waitingBytes,
      budget: throttle.seat(room, seat, clock.now()),
      presence: 'here',
      beaconSlot,
      emit: (event, ...payload) => send(eventPacket(event, ...payload)),
      disconnect: () => void socket.disconnect(true),
    };
  }

  /** One guard for all: no missing callback, odd payload or rejection may kill or hang anything. */
  async function answer(
    args: readonly unknown[],
    handle: (payload: unknown) => unknown,
  ): Promise<void> {
    let reply: unknown;
    try {
      reply = isDraining ? refused('busy') : await handle(args[0]);
    } catch (error) {
      log.event('socket-handler-failed', { error });
      reply = refused('busy');
    }
    try {
      const acknowledge = args.at(-1);
      if (typeof acknowledge === 'function') acknowledge(reply);
    } catch (error) {
      log.event('socket-handler-failed', { error });
    }
  }

  /** Taps come the short way; whatever is not plainly one comes through Socket.IO. */
  function onPacket(member: RoomSocket, packet: string): boolean {
    const asked = readCommand(packet);
    if (asked === null) return false;
    const { id, payload } = asked;
    const reply =
      id === ''
        ? undefined
        : (it: Reply) => {
            // Who asks and never reads the answers must not fill the memory with them.
            if (member.waitingPackets() > MAX_WAITING_REPLIES) member.disconnect();
            else member.send(replyPacket(id, it));
          };
    void answer([payload, reply], (raw) => onCommand(member, raw));
    return true;
  }

  function onCommand(member: RoomSocket, raw: unknown): Promise<Reply> | Refused {
    const waitMs = takeToken(member.budget.commands, clock.now());
    if (waitMs > 0) return tooFast(waitMs);
    const command = parseCommand(raw);
    if (command === null) return refused('malformed');
    const room = rooms.loaded(member.room);
    if (command.type === 'consent') return onConsent(member, command);
    if (room !== undefined) return pipeline.submit(room, member.seat, command, member);
    return inRoom(member.room, (opened) => pipeline.submit(opened, member.seat, command, member));
  }

  async function onConsent(member: RoomSocket, command: Command): Promise<Reply> {
    const reply = await inRoom(member.room, (room) =>
      pipeline.submit(room, member.seat, command, member),
    );
    presence.show(member.room);
    return reply;
  }

  function onSync(member: RoomSocket, raw: unknown): Promise<SyncReply> | Refused {
    const waitMs = takeToken(member.budget.syncs, clock.now());
    if (waitMs > 0) return tooFast(waitMs);
    const parsed = syncRequestSchema.safeParse(raw);
    if (!parsed.success) return refused('malformed');
    return inRoom(member.room, (room) => pipeline.sync(room, member.seat, parsed.data.since));
  }

  function onPresence(member: RoomSocket, raw: unknown): void {
    const parsed = presenceReportSchema.safeParse(raw);
    if (!parsed.success || takeToken(member.budget.presence, clock.now()) > 0) return;
    presence.reported(member, parsed.data);
  }

  function onSignal(member: RoomSocket, raw: unknown): void {
    if (takeToken(member.budget.signals, clock.now()) > 0) return;
    relaySignal(listeners, rooms.loaded(member.room), member, raw);
  }

  function onClock(member: RoomSocket): number | Refused {
    const waitMs = takeToken(member.budget.clocks, clock.now());
    return waitMs > 0 ? tooFast(waitMs) : clock.now();
  }

  /** What the device has missed, without its asking. */
  async function greet(member: RoomSocket): Promise<void> {
    const reply = await inRoom(member.room, (room) =>
      pipeline.sync(room, member.seat, member.lastSeq),
    );
    if (reply.ok) member.emit('step', reply.step);
  }

  async function inRoom<T>(id: RoomId, use: (room: Room) => Promise<T>): Promise<T | Refused> {
    const opened = await rooms.open(id);
    return opened.ok ? use(opened.room) : opened;
  }

  function isInSight(room: RoomId): boolean {
    const loaded = rooms.loaded(room);
    return loaded !== undefined && sightOf(loaded.state.snapshot.context.facilitation) !== 'none';
  }

  /** How far a room has got is out of a facilitator's sight too. */
  function headOf(room: RoomId, chair: Chair): number | undefined {
    return chair !== 'facilitator' || isInSight(room) ? rooms.loaded(room)?.state.seq : undefined;
  }

  const stopBeacon = startBeacon(listeners, headOf, clock);

  return {
    drain() {
      isDraining = true;
      stopBeacon();
      for (const socket of listeners.all()) socket.emit('draining');
    },
    async close() {
      io.disconnectSockets(true);
      await io.close();
    },
  };
}

function tooFast(waitMs: number): Refused {
  return { ok: false, code: 'too-fast', retryMs: waitMs };
}
