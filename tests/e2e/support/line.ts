/** The wire between one phone and the server, byte for byte: it can be cut, go deaf, and be read afterwards. */
import { createServer, connect as dial, type Socket } from 'node:net';
import { clientFrames } from './client-frames.ts';

export interface Line {
  /** As the phone reaches the server through it. */
  readonly url: string;
  /** Ends every connection and lets none in. */
  cut(): void;
  /** Connections stay and come, but nothing gets through, either way. */
  deafen(): void;
  /** What comes from now on takes so many milliseconds longer, each way. */
  slow(there: number, back: number): void;
  /** Everything works again; what waited goes on. */
  mend(): void;
  /** What the phone sent: each connection's bytes, and what its WebSocket frames say unmasked. */
  sent(): Buffer;
  remove(): Promise<void>;
}

export async function startLine(serverPort: number): Promise<Line> {
  const sockets = new Set<Socket>();
  const connections: Buffer[][] = [];
  let state: 'up' | 'cut' | 'deaf' = 'up';
  const delay = { there: 0, back: 0 };

  const server = createServer((near) => {
    near.on('error', () => {});
    if (state === 'cut') return void near.destroy();
    const far = dial(serverPort, '127.0.0.1');
    const chunks: Buffer[] = [];
    connections.push(chunks);
    join(near, far, 'there', (chunk) => chunks.push(chunk));
    join(far, near, 'back');
  });

  function join(
    from: Socket,
    to: Socket,
    way: keyof typeof delay,
    note: (chunk: Buffer) => void = () => {},
  ): void {
    sockets.add(from);
    if (state === 'deaf') from.pause();
    from.on('data', (chunk) => {
      note(chunk);
      if (delay[way] === 0) to.write(chunk);
      else setTimeout(() => to.writable && to.write(chunk), delay[way]);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.end();
    });
  }

  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const endAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };

  return {
    url: `http://localhost:${port}`,
    cut() {
      state = 'cut';
      endAll();
    },
    deafen() {
      state = 'deaf';
      for (const socket of sockets) socket.pause();
    },
    slow(there, back) {
      Object.assign(delay, { there, back });
    },
    mend() {
      state = 'up';
      for (const socket of sockets) socket.resume();
    },
    sent() {
      const parts = connections.flatMap((chunks) => {
        const bytes = Buffer.concat(chunks);
        return [bytes, ...clientFrames(bytes)];
      });
      return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
    },
    async remove() {
      endAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
