/** Joins rooms, sockets and pages into one server. Does not listen by itself: tests start it too. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { type Clock, every, systemClock } from './room/clock.ts';
import { createDeadlines } from './room/deadlines.ts';
import { startExpiry } from './room/expiry.ts';
import { createPipeline } from './room/room.ts';
import { createRooms } from './room/rooms.ts';
import { createSeats } from './room/seats.ts';
import type { RoomStore } from './store/room-store.ts';
import { createGateway } from './transport/gateway.ts';
import { createHttp } from './transport/http.ts';
import { createListeners } from './transport/listeners.ts';
import { createThrottle } from './transport/throttle.ts';

export interface AppDeps {
  config: Config;
  /** Closed with the app. */
  store: RoomStore;
  log: Log;
  clock?: Clock;
}

export interface App {
  readonly httpServer: Server;
  /** Resolves to the port; rejects if it cannot be had. */
  listen(): Promise<number>;
  /** Finishes what was begun, lets everyone go and closes the store. */
  close(): Promise<void>;
}

/** Milliseconds in which a request must be whole: slower is not a phone, it is a held door. */
const REQUEST_TIMEOUT_MS = 15_000;
const FORGET_QUIET_EVERY_MS = 60_000;
/** Milliseconds a phone has to answer a goodbye before its line is cut. */
const GOODBYE_MS = 2_000;

export function createApp({ config, store, log, clock = systemClock }: AppDeps): App {
  const { roomExpiryMs, inviteExpiryMs } = config;
  const servedOrigins = [...config.allowedOrigins, config.publicUrl].filter((url) => url !== null);
  const listeners = createListeners(log);
  const throttle = createThrottle(config.limits);
  const rooms = createRooms({ store, audience: listeners, clock, log });
  const pipeline = createPipeline({
    store,
    audience: listeners,
    clock,
    log,
    roomExpiryMs,
    inviteExpiryMs,
    onDueAt: (dueAt) => deadlines.arm(dueAt),
  });
  const deadlines = createDeadlines({ store, rooms, pipeline, clock, log });
  const seats = createSeats({ rooms, pipeline, store, log });
  let isDraining = false;

  const checkReady = async () => {
    if (isDraining) throw new Error('draining');
    await store.check();
  };
  const http = createHttp({
    config,
    seats,
    throttle,
    servedOrigins,
    checkReady,
    isDraining: () => isDraining,
    log,
  });
  const timeouts = { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS };
  const httpServer = createServer(timeouts, http);
  const connections = holdConnections(httpServer);
  const gateway = createGateway(httpServer, {
    config,
    rooms,
    pipeline,
    listeners,
    throttle,
    servedOrigins,
    clock,
    log,
  });
  const expiry = startExpiry({ store, rooms, clock, log });
  const stopForgetting = every(clock, FORGET_QUIET_EVERY_MS, () =>
    throttle.forgetQuiet(clock.now()),
  );

  async function listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      httpServer.once('error', reject);
      httpServer.listen(config.port, config.host, () => {
        httpServer.off('error', reject);
        resolve();
      });
    });
    await expiry.sweep();
    await deadlines.start();
    const port = portOf(httpServer.address());
    log.event('listening', { port });
    return port;
  }

  async function close(): Promise<void> {
    isDraining = true;
    log.event('draining');
    gateway.drain();
    expiry.stop();
    stopForgetting();
    await deadlines.stop();
    await rooms.settled();
    // A phone that is asleep never answers a goodbye, and nobody should wait for it.
    const cutOff = setTimeout(connections.destroyAll, GOODBYE_MS);
    await gateway.close();
    clearTimeout(cutOff);
    httpServer.closeAllConnections();
    await store.close();
    log.event('closed');
  }

  return { httpServer, listen, close };
}

/** Every connection, also those that became sockets, which the HTTP server itself forgets. */
function holdConnections(httpServer: Server): { destroyAll(): void } {
  const open = new Set<Socket>();
  httpServer.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return {
    destroyAll() {
      for (const socket of open) socket.destroy();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
