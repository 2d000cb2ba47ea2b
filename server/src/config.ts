/** Environment → typed settings. The only reader of the environment; `.env.example` explains each. */
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { LOG_LEVELS, type LogLevel } from './log.ts';

/** How much one seat, room or network address may ask for. */
export interface Limits {
  commandBurst: number;
  commandsPerSecond: number;
  syncsPerMinute: number;
  handshakesPerMinute: number;
  invitationsPerMinute: number;
  createsPerHour: number;
  claimsPerHour: number;
  claimsPerRoomPerHour: number;
}

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  store: 'sqlite' | 'memory';
  /** The built page. */
  clientDir: string;
  /** The origin people reach the server at, or null to answer under any name. */
  publicUrl: string | null;
  allowedOrigins: readonly string[];
  /** How many proxies in front may be believed about an address. */
  trustedProxies: number;
  roomExpiryMs: number;
  inviteExpiryMs: number;
  logLevel: LogLevel;
  limits: Limits;
}

export type ReadConfig = { ok: true; config: Config } | { ok: false; problems: string[] };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BUILT_CLIENT_DIR = fileURLToPath(new URL('../../client/dist/site', import.meta.url));

const whole = (least: number, most: number, unset: number) =>
  z._default(
    z.pipe(
      z.string().check(z.regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)),
      z.pipe(
        z.transform(Number),
        z
          .number()
          .check(z.gte(least, `must be at least ${least}`), z.lte(most, `must be at most ${most}`)),
      ),
    ),
    unset,
  );

const origin = z.pipe(
  z.string().check(z.refine(isOrigin, 'must be like https://heard.example, without a path')),
  z.transform((text) => new URL(text).origin),
);

const originList = z.pipe(
  z.transform((text: string) => text.split(',').map((part) => part.trim())),
  z.array(origin),
);

const environmentSchema = z.object({
  PORT: whole(0, 65_535, 3_000),
  HOST: z._default(z.string(), '0.0.0.0'),
  DATA_DIR: z._default(z.string(), './data'),
  STORE: z._default(z.enum(['sqlite', 'memory'], 'must be sqlite or memory'), 'sqlite'),
  CLIENT_DIR: z._default(z.string(), BUILT_CLIENT_DIR),
  PUBLIC_URL: z.optional(origin),
  ALLOWED_ORIGINS: z.optional(originList),
  TRUST_PROXY: whole(0, 10, 0),
  ROOM_EXPIRY_DAYS: whole(1, 3_650, 30),
  INVITE_EXPIRY_HOURS: whole(1, 8_760, 168),
  LOG_LEVEL: z._default(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'warn'),
  COMMAND_BURST: whole(1, 1_000_000, 20),
  COMMANDS_PER_SECOND: whole(1, 1_000_000, 5),
  SYNCS_PER_MINUTE: whole(1, 1_000_000, 30),
  HANDSHAKES_PER_MINUTE: whole(1, 1_000_000, 30),
  INVITATIONS_PER_MINUTE: whole(1, 1_000_000, 60),
  CREATES_PER_HOUR: whole(1, 1_000_000, 20),
  CLAIMS_PER_HOUR: whole(1, 1_000_000, 20),
  CLAIMS_PER_ROOM_PER_HOUR: whole(1, 1_000_000, 10),
});

export const ENVIRONMENT_KEYS = Object.keys(environmentSchema.shape);

/** Every problem at once, each a line naming the variable. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): ReadConfig {
  // An empty variable is how a compose file says "not set".
  const set = ENVIRONMENT_KEYS.map((key) => [key, environment[key]?.trim() || undefined]);
  const parsed = environmentSchema.safeParse(Object.fromEntries(set));
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`),
    };
  }
  const read = parsed.data;
  return {
    ok: true,
    config: {
      port: read.PORT,
      host: read.HOST,
      dataDir: read.DATA_DIR,
      store: read.STORE,
      clientDir: read.CLIENT_DIR,
      publicUrl: read.PUBLIC_URL ?? null,
      allowedOrigins: read.ALLOWED_ORIGINS ?? [],
      trustedProxies: read.TRUST_PROXY,
      roomExpiryMs: read.ROOM_EXPIRY_DAYS * DAY_MS,
      inviteExpiryMs: read.INVITE_EXPIRY_HOURS * HOUR_MS,
      logLevel: read.LOG_LEVEL,
      limits: {
        commandBurst: read.COMMAND_BURST,
        commandsPerSecond: read.COMMANDS_PER_SECOND,
        syncsPerMinute: read.SYNCS_PER_MINUTE,
        handshakesPerMinute: read.HANDSHAKES_PER_MINUTE,
        invitationsPerMinute: read.INVITATIONS_PER_MINUTE,
        createsPerHour: read.CREATES_PER_HOUR,
        claimsPerHour: read.CLAIMS_PER_HOUR,
        claimsPerRoomPerHour: read.CLAIMS_PER_ROOM_PER_HOUR,
      },
    },
  };
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username === '';
}
