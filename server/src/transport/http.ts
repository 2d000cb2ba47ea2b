/** Everything that is not a socket: the page, the two doors of a room, and health. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RoomId, roomIdSchema } from '@heard/shared/ids';
import { MAX_FRAME_BYTES } from '@heard/shared/limits';
import {
  attendSchema,
  claimSchema,
  createRequestSchema,
  hostRequestSchema,
} from '@heard/shared/protocol/commands';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import type { Refused } from '@heard/shared/protocol/replies';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type Response,
} from 'express';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { refused } from '../room/room.ts';
import type { Seats } from '../room/seats.ts';
import { clientAddress } from './address.ts';
import { isForeign } from './origin.ts';
import type { Throttle } from './throttle.ts';
import { webHeaders } from './web-headers.ts';
import { zippedFiles } from './zipped-files.ts';

export interface HttpDeps {
  config: Config;
  seats: Seats;
  throttle: Throttle;
  servedOrigins: readonly string[];
  /** Rejects while the server could not take a command. */
  checkReady(): Promise<void>;
  isDraining(): boolean;
  log: Log;
}

/** Pages the client draws itself; any other path draws its "not here". */
const PAGES = [
  ...[
    '/',
    '/j/:room',
    '/r/:room',
    '/p',
    '/cards',
    '/host',
    '/sessions',
    '/s/:room{/:part}',
    '/done',
  ],
  ...['/one-phone', '/try'],
  ...['/help', '/privacy', '/signs', '/journal', '/practices', '/change'],
];

const STATUS: Partial<Record<RefusalCode, number>> = {
  malformed: 400,
  unauthorized: 401,
  'foreign-origin': 403,
  'wrong-proof': 403,
  'unknown-room': 404,
  'expired-room': 410,
  'too-large': 413,
  'too-fast': 429,
  busy: 503,
  'storage-full': 507,
};
const CONFLICT = 409;

export function createHttp(deps: HttpDeps): Express {
  const { config, seats, throttle, log } = deps;
  const app = express();
  const page = readPage(config.clientDir);
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(webHeaders(config.publicUrl?.startsWith('https:') ?? false));

  app.get('/healthz', (_, response) => void noStore(response).type('text').send('ok'));
  app.get('/readyz', async (_, response) => {
    const isReady = await deps.checkReady().then(
      () => true,
      () => false,
    );
    noStore(response)
      .status(isReady ? 200 : 503)
      .type('text')
      .send(isReady ? 'ready' : 'not ready');
  });

  app.use('/api', (request, response, next) => {
    noStore(response);
    if (isForeign(request.headers, deps.servedOrigins)) refuse(response, refused('foreign-origin'));
    else if (deps.isDraining()) refuse(response, refused('busy'));
    else next();
  });
  app.use('/api', express.json({ limit: MAX_FRAME_BYTES, inflate: false }));

  const addressOf = (request: Request) => clientAddress(request, config.trustedProxies);

  const rooms = app.route('/api/rooms');
  rooms.post(async (request, response) => {
    if (isTooFast(response, await throttle.create(addressOf(request)))) return;
    const parsed = createRequestSchema.safeParse(request.body);
    answer(response, parsed.success ? await seats.create(parsed.data) : refused('malformed'));
  });
  rooms.all(allowOnly('POST'));

  const hosted = app.route('/api/hosted');
  hosted.post(async (request, response) => {
    if (isTooFast(response, await throttle.create(addressOf(request)))) return;
    const parsed = hostRequestSchema.safeParse(request.body);
    answer(response, parsed.success ? await seats.host(parsed.data) : refused('malformed'));
  });
  hosted.all(allowOnly('POST'));

  const claim = app.route('/api/rooms/:room/claim');
  claim.post(async (request, response) => {
    const room = roomOf(request);
    if (room === null) return answer(response, refused('unknown-room'));
    if (isTooFast(response, await throttle.claim(addressOf(request), room))) return;
    const parsed = claimSchema.safeParse(request.body);
    answer(response, parsed.success ? await seats.claim(room, parsed.data) : refused('malformed'));
  });
  claim.all(allowOnly('POST'));

  const attend = app.route('/api/rooms/:room/attend');
  attend.post(async (request, response) => {
    const room = roomOf(request);
    if (room === null) return answer(response, refused('unknown-room'));
    if (isTooFast(response, await throttle.claim(addressOf(request), room))) return;
    const parsed = attendSchema.safeParse(request.body);
    answer(response, parsed.success ? await seats.attend(room, parsed.data) : refused('malformed'));
  });
  attend.all(allowOnly('POST'));

  const invitation = app.route('/api/rooms/:room/invitation');
  invitation.get(async (request, response) => {
    const room = roomOf(request);
    if (room === null) return answer(response, refused('unknown-room'));
    if (isTooFast(response, await throttle.invitation(addressOf(request)))) return;
    answer(response, await seats.invitation(room));
  });
  invitation.all(allowOnly('GET, HEAD'));

  app.use('/api', (_, response) => void response.status(404).json(refused('malformed')));

  app.use(zippedFiles(config.clientDir));
  app.use(
    '/assets',
    express.static(join(config.clientDir, 'assets'), {
      // Their names change with their content.
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
    }),
  );
  app.use(express.static(config.clientDir, { index: false, redirect: false, maxAge: 0 }));
  app.get(PAGES, (_, response) => sendPage(response, 200));
  app.use((request, response) => {
    const isForPerson = request.method === 'GET' && request.accepts(['html', 'json']) === 'html';
    if (isForPerson && !isFile(request.path)) return sendPage(response, 404);
    if (['GET', 'HEAD'].includes(request.method)) return void plain(response, 404, 'not here');
    allowOnly('GET, HEAD')(request, response);
  });
  app.use(failures(log));

  function sendPage(response: Response, status: number): void {
    if (page === null) plain(response, 503, 'the page has not been built');
    else noStore(response).status(status).type('html').send(page);
  }

  return app;
}

/** The page's one document, or null if it has not been built. */
export function readPage(clientDir: string): string | null {
  try {
    return readFileSync(join(clientDir, 'index.html'), 'utf8');
  } catch {
    return null;
  }
}

/** A page where a script was asked for would only be mistaken for one. */
function isFile(path: string): boolean {
  return path.startsWith('/assets') || /\.\w+$/.test(path);
}

function noStore(response: Response): Response {
  return response.set('Cache-Control', 'no-store');
}

function plain(response: Response, status: number, text: string): void {
  noStore(response).status(status).type('text').send(text);
}

function roomOf(request: Request): RoomId | null {
  const parsed = roomIdSchema.safeParse(request.params.room);
  return parsed.success ? parsed.data : null;
}

function answer(response: Response, reply: { ok: true } | Refused): void {
  if (reply.ok) response.json(reply);
  else refuse(response, reply);
}

function refuse(response: Response, refusal: Refused): void {
  response.status(STATUS[refusal.code] ?? CONFLICT).json(refusal);
}

function isTooFast(response: Response, waitMs: number): boolean {
  if (waitMs === 0) return false;
  response.set('Retry-After', String(Math.ceil(waitMs / 1_000)));
  refuse(response, { ok: false, code: 'too-fast', retryMs: waitMs });
  return true;
}

function allowOnly(methods: string) {
  return (_: Request, response: Response) => {
    noStore(response).set('Allow', methods).status(405).json(refused('malformed'));
  };
}

/** Whatever went wrong is answered with a code; a page of details would tell what came in. */
function failures(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 500) log.event('request-failed', { status, error });
    const code = status === 413 ? 'too-large' : status < 500 ? 'malformed' : 'busy';
    noStore(response).status(status).json(refused(code));
  };
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 503;
}
