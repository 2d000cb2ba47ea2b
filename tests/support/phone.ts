/** A phone as the wire sees one: a real Socket.IO client that keeps all it receives. Opens nothing. */
import { randomBytes } from 'node:crypto';
import type { FacilitatorView } from '@heard/shared/facilitator-view';
import type { Chair, RoomId } from '@heard/shared/ids';
import type { AnyView, Beacon, Presence, Step } from '@heard/shared/protocol/pushes';
import type { Reply, SyncReply } from '@heard/shared/protocol/replies';
import type { Handshake } from '@heard/shared/protocol/socket-events';
import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import type { View } from '@heard/shared/view';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { onTestFinished } from 'vitest';

/** What the server pushes, and the end of the connection. */
interface Pushed {
  step: Step;
  beacon: Beacon;
  presence: Presence;
  draining: undefined;
  disconnect: string;
}
type Received = {
  [Event in keyof Pushed]: { event: Event; payload: Pushed[Event] };
}[keyof Pushed];

export interface Holder {
  room: RoomId;
  seat: Chair;
  token: string;
}

export interface Phone extends Holder {
  socket: Socket;
  /** Everything the server pushed, in order. */
  received: Received[];
  /** The newest view of any push or reply: a partner's. */
  view(): View;
  /** The same of a facilitator's. */
  sight(): FacilitatorView;
  /** Sends a command stamped with what this phone has seen; `fields` may overrule anything. */
  send(type: string, fields?: Record<string, unknown>): Promise<Reply>;
  /** Sends anything at all and waits for its acknowledgement. */
  ask(event: string, ...payload: unknown[]): Promise<unknown>;
  sync(since: number): Promise<SyncReply>;
  /** Resolves with the first push that fits, past or to come. */
  push<Event extends keyof Pushed>(
    event: Event,
    fits?: (payload: Pushed[Event]) => boolean,
  ): Promise<Pushed[Event]>;
  /** Resolves once a view of at least this entry arrived. */
  reaches(seq: number): Promise<View>;
  /** The same of a facilitator's. */
  sees(seq: number): Promise<FacilitatorView>;
}

export type ConnectOptions = Partial<ManagerOptions & SocketOptions>;

/** Long enough that only a push that never comes is missed. */
const PATIENCE_MS = 10_000;

export const randomId = () => randomBytes(16).toString('base64url');
export const random32 = () => randomBytes(32).toString('base64url');
/** A sealed record nobody can open: of the smallest size unless told otherwise, in bytes. */
export const randomEnvelope = (paddedBytes = 256) =>
  randomBytes(paddedBytes + 43).toString('base64url');

/** A copy nobody can open. */
export const randomCopy = (epoch = 1, paddedBytes = 256) => ({
  epoch,
  commitment: random32(),
  box: randomBytes(paddedBytes + 49).toString('base64url'),
});

/** A promise that fails with words instead of hanging. */
function patiently<T>(what: string, start: (done: (value: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`waited in vain for ${what}`)), PATIENCE_MS);
    start((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

/** The code a handshake is refused with; fails if it is let in. */
export async function refusalOf(
  url: string,
  auth: Record<string, unknown>,
  options: ConnectOptions = {},
): Promise<string> {
  const socket = socketTo(url, auth, options);
  return patiently('a refused handshake', (done) => {
    socket.on('connect_error', (error) => {
      // A refusal says its code twice: as the message and as data. A broken line has no data.
      const data: unknown = 'data' in error ? error.data : undefined;
      const code = data === undefined ? error.message : Object(data).code;
      done(code === error.message ? code : `${error.message}, or ${code}`);
    });
    socket.on('connect', () => done('let in'));
  });
}

export async function connectPhone(
  url: string,
  holder: Holder,
  { lastSeq = 0, ...options }: ConnectOptions & { lastSeq?: number } = {},
): Promise<Phone> {
  const { room, token, seat } = holder;
  const auth: Record<keyof Handshake, unknown> = {
    protocol: PROTOCOL_VERSION,
    room,
    token,
    lastSeq,
  };
  const socket = socketTo(url, auth, options);
  const received: Received[] = [];
  const heard: { [Event in keyof Pushed]: Pushed[Event][] } = {
    step: [],
    beacon: [],
    presence: [],
    draining: [],
    disconnect: [],
  };
  const listeners = new Set<() => void>();
  let newest: AnyView | null = null;

  function see(view: AnyView | undefined): void {
    if (view !== undefined && (newest === null || view.seq >= newest.seq)) newest = view;
  }
  function keep<Event extends keyof Pushed>(event: Event, payload: Pushed[Event]): void {
    received.push({ event, payload } as Received);
    heard[event].push(payload);
    for (const listener of [...listeners]) listener();
  }
  socket.on('step', (step: Step) => {
    see(step.view);
    keep('step', step);
  });
  socket.on('beacon', (beacon: Beacon) => keep('beacon', beacon));
  socket.on('presence', (presence: Presence) => keep('presence', presence));
  socket.on('draining', () => keep('draining', undefined));
  socket.on('disconnect', (reason) => keep('disconnect', reason));

  function seen(): AnyView {
    if (newest === null) throw new Error(`seat ${seat} has seen nothing yet`);
    return newest;
  }
  function view(): View {
    const at = seen();
    if (at.seat === 'facilitator') throw new Error('a facilitator has no view of a seat');
    return at;
  }
  function sight(): FacilitatorView {
    const at = seen();
    if (at.seat !== 'facilitator') throw new Error(`seat ${seat} is no facilitator`);
    return at;
  }

  function ask(event: string, ...payload: unknown[]): Promise<unknown> {
    return patiently(`the answer to ${event}`, (done) => socket.emit(event, ...payload, done));
  }

  async function send(type: string, fields: Record<string, unknown> = {}): Promise<Reply> {
    const at = seen();
    const phase = at.seat === 'facilitator' ? (at.structure?.phase ?? 0) : at.phase;
    const { seq } = at;
    const reply = (await ask('command', {
      id: randomId(),
      seen: seq,
      phase,
      type,
      ...fields,
    })) as Reply;
    if (reply.ok) see(reply.step?.view);
    return reply;
  }

  const push: Phone['push'] = (event, fits = () => true) =>
    patiently(`${event} at seat ${seat}`, (done) => {
      const look = () => {
        const all: Pushed[typeof event][] = heard[event];
        const index = all.findIndex(fits);
        const found = all[index];
        if (index === -1 || !listeners.delete(look)) return;
        done(found as Pushed[typeof event]);
      };
      listeners.add(look);
      look();
    });

  async function reached(seq: number): Promise<void> {
    if (newest === null || newest.seq < seq) await push('step', (step) => step.view.seq >= seq);
  }
  async function reaches(seq: number): Promise<View> {
    await reached(seq);
    return view();
  }
  async function sees(seq: number): Promise<FacilitatorView> {
    await reached(seq);
    return sight();
  }

  await patiently<void>(`seat ${seat} to be let in`, (done) => {
    socket.on('connect', done);
  });
  await push('step');
  const sync = (since: number) => ask('sync', { since }) as Promise<SyncReply>;
  return { ...holder, socket, received, view, sight, send, ask, sync, push, reaches, sees };
}

function socketTo(url: string, auth: Record<string, unknown>, options: ConnectOptions): Socket {
  const socket = io(url, {
    auth,
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
    ...options,
  });
  onTestFinished(() => void socket.disconnect());
  return socket;
}
