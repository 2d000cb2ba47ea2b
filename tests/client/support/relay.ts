/**
 * A man in the middle: a real Socket.IO server to the phones and a real client to the real server.
 * Notes everything the phones send, and may change what the server says before the phones see it.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { Step } from '@heard/shared/protocol/pushes';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { onTestFinished } from 'vitest';

/** What becomes of a step on its way to the phone that holds `token`. */
export type Tampering = (step: Step, token: string) => Step;

interface TimeBend {
  /** Milliseconds. */
  there: number;
  back: number;
  /** Milliseconds the server's clock seems to be ahead: as if the phone's were behind. */
  ahead: number;
}

export interface Relay {
  url: string;
  /** Everything the phones sent to the server, as text: addresses, bodies, handshakes, commands. */
  received: string[];
  tamper(tampering: Tampering | null): void;
  /** Keeps every beacon to itself from now on. */
  loseBeacons(): void;
  /** Ends every socket and lets none in, until it is mended. */
  cut(): void;
  mend(): void;
  /** Keeps the commands that come over sockets to itself, until it lets them all go on. */
  holdCommands(): void;
  releaseCommands(): void;
  /** Lets the next command through and keeps the answer to itself; resolves when it has. */
  swallowReply(): Promise<void>;
  /** Lets so many posts over HTTP through and ends their answers unsaid. */
  swallowAnswers(count: number): void;
  /** Ends so many posts over HTTP before they reach the server. */
  swallowPosts(count: number): void;
  /** The commands that came over sockets, oldest first. */
  commands(): { type: string; body?: string }[];
  /** Says something to every phone in the server's name. */
  say(event: string, push: unknown): void;
  /** What becomes of the asking for the time: waits on the way there and back, and a clock set otherwise. */
  bendTime(bend: () => TimeBend): void;
}

export async function startRelay(target: string): Promise<Relay> {
  const received: string[] = [];
  const commands: { type: string; body?: string }[] = [];
  let tampering: Tampering = (step) => step;
  let isCut = false;
  let isSilent = false;
  let answersToSwallow = 0;
  let postsToSwallow = 0;
  let swallow: (() => void) | null = null;
  let bend: () => TimeBend = () => ({ there: 0, back: 0, ahead: 0 });
  let held: (() => void)[] | null = null;

  const http = createServer((request, response) => {
    forward(request).then(
      (answer) => {
        if (answer === null) response.destroy();
        else
          response
            .writeHead(answer.status, { 'content-type': 'application/json' })
            .end(answer.text);
      },
      () => response.destroy(),
    );
  });

  async function forward(request: IncomingMessage) {
    const { method = 'GET', url, headers } = request;
    const body = await bodyOf(request);
    received.push(`${method} ${url} ${JSON.stringify(headers)}`, body);
    if (method === 'POST' && postsToSwallow > 0) {
      postsToSwallow -= 1;
      return null;
    }
    const answer = await fetch(`${target}${url}`, {
      method,
      ...(body === '' ? {} : { body, headers: { 'content-type': 'application/json' } }),
    });
    const text = await answer.text();
    if (method !== 'POST' || answersToSwallow === 0) return { status: answer.status, text };
    answersToSwallow -= 1;
    return null;
  }

  const near = new Server(http, { serveClient: false });
  near.use((_, next) => next(isCut ? new Error('the line is cut') : undefined));
  near.on('connection', (phone) => {
    const { token } = phone.handshake.auth;
    received.push(JSON.stringify(phone.handshake.auth), phone.handshake.url);
    const far = io(target, {
      auth: phone.handshake.auth,
      forceNew: true,
      reconnection: false,
      transports: ['websocket'],
    });
    far.onAny((event: string, push) => {
      if (event === 'beacon' && isSilent) return;
      phone.emit(event, event === 'step' ? tampering(structuredClone(push), token) : push);
    });
    far.on('disconnect', () => phone.disconnect(true));
    far.on('connect_error', () => phone.disconnect(true));
    phone.on('disconnect', () => far.disconnect());
    phone.onAny((event: string, payload, acknowledge?: (reply: unknown) => void) => {
      received.push(`${event} ${JSON.stringify(payload)}`);
      if (event === 'command') commands.push(payload);
      if (event === 'clock') return tellTime(far, payload);
      if (acknowledge === undefined) far.emit(event, payload);
      else if (held !== null && event === 'command') held.push(forward);
      else forward();

      function forward(): void {
        far.emit(event, payload, (reply: { step?: Step }) => {
          if (swallow !== null && event === 'command') {
            swallow();
            swallow = null;
            return;
          }
          const { step } = reply;
          acknowledge?.(
            step === undefined
              ? reply
              : { ...reply, step: tampering(structuredClone(step), token) },
          );
        });
      }
    });
  });
  /** The clock is asked without a payload: all that comes along is whom to answer. */
  function tellTime(far: Socket, answer: (now: unknown) => void): void {
    const { there, back, ahead } = bend();
    setTimeout(() => {
      far.emit('clock', (now: unknown) => {
        setTimeout(() => answer(typeof now === 'number' ? now + ahead : now), back);
      });
    }, there);
  }

  const port = await new Promise<number>((resolve) => {
    http.listen(0, '127.0.0.1', () => {
      const address = http.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  onTestFinished(async () => {
    await near.close();
  });
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    tamper(next) {
      tampering = next ?? ((step) => step);
    },
    loseBeacons() {
      isSilent = true;
    },
    cut() {
      isCut = true;
      near.disconnectSockets(true);
    },
    mend() {
      isCut = false;
    },
    holdCommands() {
      held = [];
    },
    releaseCommands() {
      const waiting = held ?? [];
      held = null;
      for (const goOn of waiting) goOn();
    },
    swallowReply: () =>
      new Promise((resolve) => {
        swallow = resolve;
      }),
    swallowAnswers(count) {
      answersToSwallow = count;
    },
    swallowPosts(count) {
      postsToSwallow = count;
    },
    commands: () => commands,
    say: (event, push) => void near.emit(event, push),
    bendTime(next) {
      bend = next;
    },
  };
}

/** Changes single entries, leaving everything else of a step as it is. */
export function changingEntries(
  change: (entry: SeenEntry, token: string) => SeenEntry | null,
): Tampering {
  return (step, token) => ({
    ...step,
    entries: step.entries.flatMap((entry) => change(entry, token) ?? []),
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
