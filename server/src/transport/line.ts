/**
 * One phone's line, from beneath Socket.IO, for what every tap needs: text that is a packet already
 * goes into the WebSocket's own socket as one frame, and a listener hears what came before Socket.IO
 * unwraps it. Every private field of those libraries is named here; `tests/wire/line.test.ts`
 * fails when one is missing.
 */
import type { EventEmitter } from 'node:events';
import type { Socket as NetSocket } from 'node:net';

/** Engine.io's socket, as far as it shows itself. */
interface Connection extends EventEmitter {
  write(packet: string): unknown;
}

export interface Line {
  /** Takes a whole Socket.IO packet of no attachments, in order with whatever else is sent. */
  send(packet: string): void;
  /** Packets waiting because the reader takes none. */
  waitingPackets(): number;
  /** Bytes waiting, in this process and in the operating system's hands. */
  waitingBytes(): number;
}

/** What engine.io and ws show to nobody. */
interface Beneath {
  readonly readyState: string;
  /** Packets held back until the transport takes more. */
  readonly writeBuffer: readonly { data?: unknown }[];
  readonly transport: {
    /** Only the WebSocket transport has one. */
    readonly socket?: {
      readonly readyState: number;
      readonly bufferedAmount: number;
      readonly _socket: NetSocket | null;
    };
  };
}

/** Engine.io's mark of a message. */
const MESSAGE = '4';
/** A WebSocket's `readyState`. */
const OPEN = 1;
/** A whole, unmasked text frame whose length follows in two bytes. */
const TEXT_FRAME = String.fromCharCode(0x81, 126);
const SHORTEST_FRAME_BYTES = 126;
const LONGEST_FRAME_BYTES = 0xffff;

export function createLine(connection: Connection): Line {
  const conn = connection as unknown as Beneath;
  return {
    send(packet) {
      const socket = idleSocket(conn);
      const bytes = Buffer.byteLength(packet);
      const isFramed =
        bytes === packet.length && bytes >= SHORTEST_FRAME_BYTES && bytes < LONGEST_FRAME_BYTES;
      if (socket !== null && isFramed) socket.write(frameOf(MESSAGE + packet), 'latin1');
      else connection.write(packet);
    },
    waitingPackets: () => conn.writeBuffer.length,
    waitingBytes() {
      let bytes = conn.transport.socket?.bufferedAmount ?? 0;
      for (const { data } of conn.writeBuffer) if (typeof data === 'string') bytes += data.length;
      return bytes;
    },
  };
}

/** The socket a frame may be written to without getting in front of anything. */
function idleSocket({ readyState, writeBuffer, transport }: Beneath): NetSocket | null {
  if (readyState !== 'open' || writeBuffer.length > 0) return null;
  if (transport.socket?.readyState !== OPEN) return null;
  const { _socket: socket } = transport.socket;
  return socket?.writableLength === 0 ? socket : null;
}

/** One byte a character: the text is plain ASCII. */
function frameOf(text: string): string {
  return TEXT_FRAME + String.fromCharCode(text.length >> 8, text.length & 0xff) + text;
}

/** Hands what comes to `take` first, and on to Socket.IO if it does not want it. */
export function hearFirst(connection: Connection, take: (packet: string) => boolean): void {
  const others = connection.listeners('data');
  connection.removeAllListeners('data');
  connection.on('data', (packet: unknown) => {
    if (typeof packet === 'string' && take(packet)) return;
    for (const other of others) Reflect.apply(other, connection, [packet]);
  });
}

/** The request that opened the connection is the largest part of an idle socket, and holds its token. */
export function letGoOfRequest(socket: { readonly conn: object }): void {
  Reflect.set(socket.conn, 'request', null);
  Reflect.set(socket, 'handshake', null);
}
