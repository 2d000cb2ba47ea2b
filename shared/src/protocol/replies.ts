/** What each command is answered: accepted with its place in the log, or refused with a code. */
import * as z from 'zod/mini';
import { stepSchema } from './pushes.ts';
import { refusalCodeSchema } from './refusals.ts';
import { seenEntrySchema } from './seen-entry.ts';

export const refusedSchema = z.object({
  ok: z.literal(false),
  code: refusalCodeSchema,
  /** Milliseconds to wait before the same command may be tried again; only with `too-fast`. */
  retryMs: z.optional(z.number()),
});
export type Refused = z.infer<typeof refusedSchema>;

export const acceptedSchema = z.object({
  ok: z.literal(true),
  /** The command's place in the log. It is on disk. */
  seq: z.number(),
  /** This id was already in the log: an earlier try had arrived. */
  isDuplicate: z.optional(z.boolean()),
  /** What the sender's screen should now show; absent with a duplicate. */
  step: z.optional(stepSchema),
});
export type Accepted = z.infer<typeof acceptedSchema>;

export const replySchema = z.discriminatedUnion('ok', [acceptedSchema, refusedSchema]);
export type Reply = z.infer<typeof replySchema>;

export const syncReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), step: stepSchema }),
  refusedSchema,
]);
export type SyncReply = z.infer<typeof syncReplySchema>;

/**
 * `GET /api/rooms/:room/invitation`: the entries before anybody can have played (who opened the room
 * and, if its facilitator did, who took the first seat), and whether a seat is still free. Asking
 * changes nothing, so a link preview spends nothing.
 */
export const invitationReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), entries: z.array(seenEntrySchema), isOpen: z.boolean() }),
  refusedSchema,
]);
export type InvitationReply = z.infer<typeof invitationReplySchema>;

/** The answer to `POST /api/rooms` and to a claim. */
export const seatedSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  refusedSchema,
]);
export type Seated = z.infer<typeof seatedSchema>;
