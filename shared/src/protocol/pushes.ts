/** Server → client, unasked. Nothing is pushed that is not on disk. */
import * as z from 'zod/mini';
import { viewSchema } from '../view.ts';
import { seenEntrySchema } from './seen-entry.ts';

/**
 * What happened since, and where that leaves this seat. Entries are contiguous; the view is the
 * newest even if the entries stop short of it (`view.seq`), in which case the client asks for more.
 */
export const stepSchema = z.object({ entries: z.array(seenEntrySchema), view: viewSchema });
export type Step = z.infer<typeof stepSchema>;

/** The head of the log on a timer: without it a lost last push would never be noticed. */
export const beaconSchema = z.object({ head: z.number() });
export type Beacon = z.infer<typeof beaconSchema>;

/** Whether a phone of the partner's is connected and awake. Shown in words; never gates a turn. */
export const presenceSchema = z.object({ partner: z.enum(['here', 'away', 'gone']) });
export type Presence = z.infer<typeof presenceSchema>;
