/**
 * Client → server: every command a seat can send, and what each must carry.
 *
 * A command is guarded by what its sender had seen. `version` commands hold only if nothing that
 * belongs to the moment happened since (`seen` is no earlier than it); `phase` commands hold while the room is still in
 * the phase they were made in, so that two honest simultaneous taps never collide. A few about the
 * facilitator hold whenever they come: a yes or no to being seen is never too late.
 */
import * as z from 'zod/mini';
import { counterSchema as counter } from '../counter.ts';
import { envelopeSchema, smallEnvelopeSchema } from '../envelope.ts';
import { bytes32Schema, commandIdSchema, roomIdSchema, seatSchema } from '../ids.ts';
import { BREATHER_MAX_MINUTES, BREATHER_MIN_MINUTES } from '../limits.ts';
import { copySchema, moveSchema, scopeSchema } from './facilitation.ts';

/** Side by side or at a distance; aloud or in writing. The server may know this much. */
export const settingSchema = z.strictObject({
  where: z.enum(['together', 'apart']),
  how: z.enum(['spoken', 'written']),
});
export type Setting = z.infer<typeof settingSchema>;

const stamp = {
  /** Made once by the client; every retry reuses it, so a retry is harmless. */
  id: commandIdSchema,
  /** The last sequence number the sender had seen. */
  seen: counter,
  /** The phase the sender was in. */
  phase: counter,
};

const copied = { copy: z.optional(copySchema) };

const bare = <T extends string>(type: T) => z.strictObject({ ...stamp, type: z.literal(type) });
const withBody = <T extends string>(type: T) =>
  z.strictObject({ ...stamp, type: z.literal(type), body: envelopeSchema });
const withSmallBody = <T extends string>(type: T) =>
  z.strictObject({ ...stamp, type: z.literal(type), body: smallEnvelopeSchema });
/** The record, and beside it a copy where both let the facilitator read it. */
const withCopy = <T extends string>(type: T) =>
  z.strictObject({ ...stamp, ...copied, type: z.literal(type), body: envelopeSchema });
const withSmallCopy = <T extends string>(type: T) =>
  z.strictObject({ ...stamp, ...copied, type: z.literal(type), body: smallEnvelopeSchema });
const withOptionalBody = <T extends string>(type: T) =>
  z.strictObject({ ...stamp, ...copied, type: z.literal(type), body: z.optional(envelopeSchema) });

/** What the two are about to do, as far as the server must know: never which of the six steps it is. */
export const ACTIVITIES = ['rounds', 'task', 'shoes', 'touch', 'topics'] as const;
export type Activity = (typeof ACTIVITIES)[number];

export const VERDICTS = ['got-it', 'not-quite', 'more'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a seat sends over its socket. */
export const commandSchema = z.discriminatedUnion('type', [
  /** Seat a shows its half of the pair's keys, once seat b is taken. */
  withBody('introduce'),
  z.strictObject({ ...stamp, type: z.literal('change-setting'), setting: settingSchema }),
  bare('ready'),
  /** This phone's private choices, blinded: its half of finding what both want. */
  withBody('blind'),
  /** The partner's half, blinded once more; published only together with the partner's. */
  withBody('match'),
  /** The step this seat would like; published only together with the partner's. */
  withSmallBody('pick'),
  /** What comes next begins; the body says which step it belongs to. */
  z.strictObject({
    ...stamp,
    ...copied,
    type: z.literal('begin'),
    activity: z.enum(ACTIVITIES),
    body: smallEnvelopeSchema,
  }),
  /** Back to picking a step. Nobody is named for it. */
  bare('choose'),
  /** The listener asks one card; the body holds the card. */
  withCopy('ask'),
  /** The deck moves on. Nobody is named for it. */
  bare('pass'),
  /** The speaker says what they want from the listener, or nothing: one size either way. */
  withSmallCopy('need'),
  /** One piece of the speaker's words. */
  withCopy('share'),
  /** One piece of the listener's saying-back. */
  withCopy('reflect'),
  /** The floor goes to the partner: sharing → reflecting, reflecting → checking. */
  bare('hand-over'),
  z.strictObject({ ...stamp, type: z.literal('check'), verdict: z.enum(VERDICTS) }),
  /** The listener's one line; without a body it was said aloud or skipped, nobody knows which. */
  withOptionalBody('support'),
  /** A commitment to felt or guess. */
  withSmallBody('seal'),
  /** What opens that commitment; published only together with the partner's. */
  withSmallCopy('open'),
  /** What opens sealed answers; published only together with the partner's. */
  withCopy('show'),
  /** Something both will see in the shared task, until it is finished. */
  withCopy('add'),
  /** The shared task, or a touch, is done for this seat. */
  bare('finish'),
  /** Yes to an invitation; a no is a pass. */
  bare('accept'),
  /** Something smaller, please: three gentler cards. */
  bare('smaller'),
  /** The speaker's "what would have helped", after the numbers met. */
  withCopy('wish'),
  bare('continue'),
  /** Without a body: said aloud, or left unsaid. */
  withOptionalBody('appreciate'),
  bare('close'),
  bare('again'),
  /** One sign of the private check-in that its owner chose to show. */
  withSmallBody('tell'),
  /** Cards of one's own, a part at a time. */
  withBody('lend'),
  /** Which of this seat's words may stand in the keepsake; the last one counts. */
  withBody('keep'),
  z.strictObject({
    ...stamp,
    type: z.literal('pause'),
    minutes: z.number().check(z.int(), z.gte(BREATHER_MIN_MINUTES), z.lte(BREATHER_MAX_MINUTES)),
  }),
  bare('resume'),
  /** I leave now; my partner may still say a warm word. */
  bare('step-out'),
  /** The sitting winds down for both. */
  bare('end'),
  /** A facilitator may come by a link of their own; the body gives its secret to the partner. */
  z.strictObject({
    ...stamp,
    type: z.literal('invite'),
    joinHash: bytes32Schema,
    body: envelopeSchema,
  }),
  /** How much of this room the facilitator may see, as far as this seat is asked. Always taken. */
  z.strictObject({
    ...stamp,
    ...copied,
    type: z.literal('consent'),
    scope: scopeSchema,
    mayExport: z.boolean(),
    body: envelopeSchema,
  }),
  /** The facilitator's chair is free again. Nobody is named for it. */
  bare('dismiss'),
  /** No to what the facilitator did: `of` is that command's id. Nobody is named for it. */
  z.strictObject({ ...stamp, type: z.literal('decline'), of: commandIdSchema }),
  /** This seat's own measures, for the facilitator alone. */
  z.strictObject({ ...stamp, type: z.literal('measure'), copy: copySchema }),
  /** What follows are the facilitator's. Something about the state of the sitting: */
  z.strictObject({ ...stamp, type: z.literal('steer'), move: moveSchema }),
  /** … one line to both, */
  withBody('line'),
  /** … a card for whoever asks next, */
  withBody('offer'),
  /** … how deep it may go at most. */
  withSmallBody('lower'),
  bare('leave'),
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];

/** Turn moves that answer exactly what was on the screen: one more entry, and they must be looked at again. */
const VERSION_GUARDED: ReadonlySet<string> = new Set<CommandType>([
  'ask',
  'need',
  'check',
  'support',
]);

/** Wherever the room has got to meanwhile, these still mean the same. */
const UNGUARDED: ReadonlySet<CommandType> = new Set<CommandType>([
  'invite',
  'consent',
  'dismiss',
  'decline',
  'measure',
  'line',
  'offer',
  'lower',
  'leave',
]);

export function guardOf(type: string): 'version' | 'phase' | 'none' {
  if (UNGUARDED.has(type as CommandType)) return 'none';
  return VERSION_GUARDED.has(type) ? 'version' : 'phase';
}

/** What comes and goes around the third chair leaves the moment the two are in as it was. */
const BESIDE_MOMENTS: ReadonlySet<string> = new Set<RoomCommandType>([
  ...UNGUARDED,
  'attend',
  'steer',
]);

export function belongsToMoment(type: string): boolean {
  return !BESIDE_MOMENTS.has(type);
}

/** What only the room's own doors send: over HTTP, or when a deadline passes. */
export type DoorCommand =
  | (z.infer<typeof createSchema> & { type: 'create' })
  | (z.infer<typeof hostSchema> & { type: 'host' })
  /** `link` says which of the room's links was spent. */
  | (Omit<z.infer<typeof claimSchema>, 'joinProof' | 'seat'> & { type: 'claim'; link: number })
  | (Omit<z.infer<typeof attendSchema>, 'joinProof'> & { type: 'attend' })
  | { type: 'expire'; id: Command['id']; seen: number; phase: number };

/** `POST /api/rooms`. `id` is the command's; the device's token is sent only as its hash. */
export const createSchema = z.strictObject({
  ...stamp,
  joinHash: bytes32Schema,
  tokenHash: bytes32Schema,
  setting: settingSchema,
  body: envelopeSchema,
});
export const createRequestSchema = z.strictObject({ room: roomIdSchema, command: createSchema });
export type CreateRequest = z.infer<typeof createRequestSchema>;

/** `POST /api/rooms/:room/claim`. The proof shows the link was whole; it is spent by the first claim. */
export const claimSchema = z.strictObject({
  ...stamp,
  seat: seatSchema,
  joinProof: bytes32Schema,
  tokenHash: bytes32Schema,
  body: envelopeSchema,
});
export type ClaimRequest = z.infer<typeof claimSchema>;

/** `POST /api/hosted`: a facilitator opens a room, with one link for each partner. */
export const hostSchema = z.strictObject({
  ...stamp,
  /** SHA-256 of the proof of each of the two links. */
  joinHashes: z.tuple([bytes32Schema, bytes32Schema]),
  tokenHash: bytes32Schema,
  setting: settingSchema,
  body: envelopeSchema,
});
export const hostRequestSchema = z.strictObject({ room: roomIdSchema, command: hostSchema });
export type HostRequest = z.infer<typeof hostRequestSchema>;

/** `POST /api/rooms/:room/attend`: a facilitator who was invited takes their chair. */
export const attendSchema = z.strictObject({
  ...stamp,
  joinProof: bytes32Schema,
  tokenHash: bytes32Schema,
  body: envelopeSchema,
});
export type AttendRequest = z.infer<typeof attendSchema>;

/** Anything a room can record. */
export type RoomCommand = Command | DoorCommand;
export type RoomCommandType = RoomCommand['type'];
