/** What a facilitator may know of a room now. Built apart from a seat's view, so that neither can leak into it. */
import * as z from 'zod/mini';
import { counterSchema as counter } from './counter.ts';
import { seatSchema } from './ids.ts';
import { ACTIVITIES, settingSchema } from './protocol/commands.ts';
import { moveSchema, scopeSchema } from './protocol/facilitation.ts';
import { STATES } from './view.ts';

const instant = z.number();

/** Where the two are: only while both let it be seen. */
export const structureSchema = z.object({
  phase: counter,
  state: z.enum(STATES),
  since: instant,
  setting: settingSchema,
  activity: z.enum(ACTIVITIES),
  sitting: counter,
  round: counter,
  turn: counter,
  isSecondTurn: z.boolean(),
  listener: seatSchema,
  floor: z.nullable(seatSchema),
  /** The seats that did their part of a phase that waits for both. */
  done: z.array(seatSchema),
  breather: z.nullable(
    z.object({
      until: instant,
      isOver: z.boolean(),
      from: z.enum(STATES),
      isHold: z.boolean(),
    }),
  ),
  steer: z.nullable(z.object({ move: moveSchema, id: z.string(), at: instant })),
  extraMinutes: counter,
  /** The moves that would be taken now. */
  moves: z.array(moveSchema),
});
export type Structure = z.infer<typeof structureSchema>;

export const facilitatorViewSchema = z.object({
  seat: z.literal('facilitator'),
  seq: counter,
  /** Which partners' seats are taken: who opened the room has to know whom to wait for. */
  seated: z.array(seatSchema),
  /** Whether the two phones have met: before that nobody can say yes. */
  isIntroduced: z.boolean(),
  /** What both let be seen. */
  scope: scopeSchema,
  mayExport: z.boolean(),
  /** The pair's epoch: a copy of another one is not read. */
  epoch: counter,
  /** The entry with which the facilitator came. */
  since: counter,
  structure: z.nullable(structureSchema),
});
export type FacilitatorView = z.infer<typeof facilitatorViewSchema>;
