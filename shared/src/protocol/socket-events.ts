/** The Socket.IO events and their payloads; the only place event names stand. */
import * as z from 'zod/mini';
import { counterSchema as counter } from '../counter.ts';
import { envelopeSchema } from '../envelope.ts';
import { bytes32Schema, commandIdSchema, roomIdSchema, seatSchema } from '../ids.ts';
import type { Command } from './commands.ts';
import type { Beacon, Presence, Step } from './pushes.ts';
import type { Reply, SyncReply } from './replies.ts';

/** The handshake's `auth` payload. The token is never in a URL. */
export const handshakeSchema = z.strictObject({
  protocol: z.number(),
  room: roomIdSchema,
  token: bytes32Schema,
  /** The last entry this device holds; 0 for none. */
  lastSeq: counter,
});
export type Handshake = z.infer<typeof handshakeSchema>;

export const syncRequestSchema = z.strictObject({ since: counter });
export type SyncRequest = z.infer<typeof syncRequestSchema>;

export const presenceReportSchema = z.enum(['here', 'away']);
export type PresenceReport = z.infer<typeof presenceReportSchema>;

/**
 * Something that is over as soon as it was seen: a stroke while it is drawn, a thumb that is held.
 * Sealed like a record and stored nowhere; whoever is not there misses it.
 */
export const signalSchema = z.strictObject({
  id: commandIdSchema,
  seen: counter,
  phase: counter,
  body: envelopeSchema,
});
export type Signal = z.infer<typeof signalSchema>;

/** As it reaches the partner's phones. */
export const partnerSignalSchema = z.extend(signalSchema, { seat: seatSchema });
export type PartnerSignal = z.infer<typeof partnerSignalSchema>;

export interface ClientToServerEvents {
  command: (command: Command, reply: (reply: Reply) => void) => void;
  sync: (request: SyncRequest, reply: (reply: SyncReply) => void) => void;
  presence: (report: PresenceReport) => void;
  signal: (signal: Signal) => void;
  /** The answer is the server's clock, in epoch milliseconds: two phones breathe by it. */
  clock: (reply: (now: number) => void) => void;
}

export interface ServerToClientEvents {
  step: (step: Step) => void;
  beacon: (beacon: Beacon) => void;
  presence: (presence: Presence) => void;
  signal: (signal: PartnerSignal) => void;
  /** The server is going down in an orderly way; the client comes back by itself. */
  draining: () => void;
}

/** A refused handshake carries its code as the error's message. */
