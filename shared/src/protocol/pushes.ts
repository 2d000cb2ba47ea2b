/** Server → client, unasked. Nothing is pushed that is not on disk. */
import * as z from 'zod/mini';
import { facilitatorViewSchema } from '../facilitator-view.ts';
import { chairSchema } from '../ids.ts';
import { viewSchema } from '../view.ts';
import { seenEntrySchema } from './seen-entry.ts';

const anyViewSchema = z.union([viewSchema, facilitatorViewSchema]);
export type AnyView = z.infer<typeof anyViewSchema>;

/**
 * What happened since, and where that leaves this seat. Entries are contiguous; the view is the
 * newest even if the entries stop short of it (`view.seq`), in which case the client asks for more.
 * For a facilitator entries out of sight keep their place and nothing else.
 */
export const stepSchema = z.object({ entries: z.array(seenEntrySchema), view: anyViewSchema });
export type Step = z.infer<typeof stepSchema>;

/** The head of the log on a timer: without it a lost last push would never be noticed. */
export const beaconSchema = z.object({ head: z.number() });
export type Beacon = z.infer<typeof beaconSchema>;

export const WHEREABOUTS = ['here', 'away', 'gone'] as const;
/** Whether a phone of somebody else's in the room is connected and awake. Gates nothing. */
export const presenceSchema = z.object({ chair: chairSchema, is: z.enum(WHEREABOUTS) });
export type Presence = z.infer<typeof presenceSchema>;
