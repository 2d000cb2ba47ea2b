/** The Socket.IO events and their payloads; the only place event names stand. */
import * as z from 'zod/mini';
import { counterSchema as counter } from '../counter.ts';
import { bytes32Schema, roomIdSchema } from '../ids.ts';
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

export interface ClientToServerEvents {
  command: (command: Command, reply: (reply: Reply) => void) => void;
  sync: (request: SyncRequest, reply: (reply: SyncReply) => void) => void;
  presence: (report: PresenceReport) => void;
}

export interface ServerToClientEvents {
  step: (step: Step) => void;
  beacon: (beacon: Beacon) => void;
  presence: (presence: Presence) => void;
  /** The server is going down in an orderly way; the client comes back by itself. */
  draining: () => void;
}

/** A refused handshake carries its code as the error's message. */
