/** A log entry as a seat may see it. The server's secrets are left out; some entries name nobody. */
import * as z from 'zod/mini';
import { counterSchema as counter } from '../counter.ts';
import { envelopeSchema } from '../envelope.ts';
import { chairSchema } from '../ids.ts';
import { ACTIVITIES, settingSchema, VERDICTS } from './commands.ts';
import { moveSchema, scopeSchema, seenCopySchema } from './facilitation.ts';

export const seenEntrySchema = z.object({
  seq: counter,
  /** Epoch milliseconds, the server's clock. */
  at: z.number(),
  /** Who did it; null where nobody is named (a pass, a pause, an end, the room itself). */
  seat: z.nullable(chairSchema),
  /** The command's id, or a deadline's. */
  id: z.string(),
  type: z.string(),
  /** What the sender had seen, as in the command: both are part of a record's additional data. */
  seen: counter,
  phase: counter,
  sitting: counter,
  /** The turn this belongs to; 0 before the first. */
  turn: counter,
  /** The sealed words; absent where there are none, and while it is held back. */
  body: z.optional(envelopeSchema),
  /** In the second of two published at once: the first one. Its seat is the other one. */
  held: z.optional(
    z.object({
      id: z.string(),
      seen: counter,
      phase: counter,
      /** Absent for the facilitator. */
      body: z.optional(envelopeSchema),
      copy: z.optional(seenCopySchema),
    }),
  ),
  setting: z.optional(settingSchema),
  activity: z.optional(z.enum(ACTIVITIES)),
  verdict: z.optional(z.enum(VERDICTS)),
  minutes: z.optional(z.number()),
  /** Of a consent: what it allows. */
  scope: z.optional(scopeSchema),
  mayExport: z.optional(z.boolean()),
  /** What a facilitator does, and the command a no is said to. */
  move: z.optional(moveSchema),
  of: z.optional(z.string()),
  copy: z.optional(seenCopySchema),
});
export type SeenEntry = z.infer<typeof seenEntrySchema>;
