/**
 * One JSON line per event, with fields from a closed list. Nothing here can name an envelope, a
 * token, an address or an error's message: what people say must not end up in a log by accident.
 */
import { createHash } from 'node:crypto';
import type { Chair, RoomId } from '@heard/shared/ids';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import { type DestinationStream, pino } from 'pino';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every event there is, with the level it is written at. */
const LEVEL_OF = {
  listening: 'info',
  draining: 'info',
  closed: 'info',
  'rooms-expired': 'info',
  'handshake-refused': 'debug',
  'socket-joined': 'debug',
  'socket-left': 'debug',
  'slow-reader-dropped': 'warn',
  'storage-full': 'warn',
  'cache-not-kept': 'warn',
  'append-failed': 'error',
  'read-failed': 'error',
  'load-failed': 'error',
  'deadlines-failed': 'error',
  'expiry-failed': 'error',
  'request-failed': 'error',
  'socket-handler-failed': 'error',
  'process-failed': 'fatal',
} as const satisfies Record<string, Exclude<LogLevel, 'silent'>>;
export type LogEvent = keyof typeof LEVEL_OF;

export interface LogFields {
  /** Written as the first eight characters of its hash. */
  room?: RoomId;
  seat?: Chair;
  code?: RefusalCode;
  status?: number;
  port?: number;
  count?: number;
  bytes?: number;
  ms?: number;
  /** Written as its name, its code and the place it came from; never its message. */
  error?: unknown;
}

export interface Log {
  event(event: LogEvent, fields?: LogFields): void;
}

/** @param destination where the lines go; standard error unless told otherwise */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const logger = pino(
    { level, base: null },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
  return {
    event(event, fields = {}) {
      const at = LEVEL_OF[event];
      if (logger.isLevelEnabled(at)) logger[at](written(fields), event);
    },
  };
}

function written(fields: LogFields): Record<string, string | number> {
  const { room, error, seat, code, status, port, count, bytes, ms } = fields;
  const line: Record<string, string | number> = {};
  if (room !== undefined) line.room = createHash('sha256').update(room).digest('hex').slice(0, 8);
  for (const [name, value] of Object.entries({ seat, code, status, port, count, bytes, ms })) {
    if (value !== undefined) line[name] = value;
  }
  return error === undefined ? line : { ...line, ...describedError(error) };
}

function describedError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error };
  const described: Record<string, string> = { error: error.name };
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code)) described.errorCode = code;
  // A stack begins with the message, so only its frames are taken.
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  if (frame !== undefined) described.where = frame.trim().replace(/^at .*[/\\](?=[^/\\]+$)/, '');
  return described;
}
