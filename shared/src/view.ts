/** What one seat may know of its room now: the server's whole answer to "where are we?". */
import * as z from 'zod/mini';
import { counterSchema as counter } from './counter.ts';
import { seatSchema } from './ids.ts';
import { ACTIVITIES, settingSchema } from './protocol/commands.ts';
import { moveSchema, scopeSchema } from './protocol/facilitation.ts';

export const STATES = [
  'empty',
  'waiting',
  'agreeing',
  'settling',
  'matching',
  'choosing',
  'between',
  'marking',
  'drawing',
  'needing',
  'sharing',
  'reflecting',
  'checking',
  'supporting',
  'rating',
  'opening',
  'revealing',
  'making',
  'answering',
  'showing',
  'comparing',
  'inviting',
  'touching',
  'appreciating',
  'closing',
  'ended',
  'paused',
] as const;
export type StateName = (typeof STATES)[number];

const instant = z.number();

export const viewSchema = z.object({
  seat: seatSchema,
  /** The last sequence number in the room's log. */
  seq: counter,
  /** Counts changes of state; commands name the phase they were made in. */
  phase: counter,
  state: z.enum(STATES),
  /** Epoch milliseconds at which this phase began, by the server's clock. */
  since: instant,
  /** The commands this seat may send now. */
  allowed: z.array(z.string()),
  setting: settingSchema,
  /** What asking a card leads to. */
  activity: z.enum(ACTIVITIES),
  /** Whether this sitting's private topics were asked for: that happens once. */
  hasMarked: z.boolean(),
  isPartnerSeated: z.boolean(),
  /** Whether both phones hold the pair's keys. */
  isIntroduced: z.boolean(),
  sitting: counter,
  /** One card, two turns; counted within the sitting from 1. */
  round: counter,
  /** Counts turns over the room's life; entries carry it too. 0 before the first. */
  turn: counter,
  isSecondTurn: z.boolean(),
  /** Counts dealings of three cards over the room's life. */
  draw: counter,
  /** Who listens in this turn; meaningless outside a turn. */
  listener: seatSchema,
  /** Who is saying something now; null while nobody is. */
  floor: z.nullable(seatSchema),
  notQuiteLeft: counter,
  moreLeft: counter,
  /** Whether this seat, and the partner's, did its part of a phase that waits for both. */
  isMineDone: z.boolean(),
  isTheirsDone: z.boolean(),
  breather: z.nullable(
    z.object({
      /** Epoch milliseconds. */
      until: instant,
      isOver: z.boolean(),
      from: z.enum(STATES),
      /** The facilitator's command that called for it; null for a breather of the two. */
      holdId: z.nullable(z.string()),
    }),
  ),
  /** The third chair; null where nobody was ever invited to it. */
  facilitation: z.nullable(
    z.object({
      isSeated: z.boolean(),
      /** The entry with which they came. */
      since: counter,
      /** What this seat said yes to. */
      mine: z.object({ scope: scopeSchema, mayExport: z.boolean() }),
      /** What holds: the smaller of both. */
      scope: scopeSchema,
      mayExport: z.boolean(),
    }),
  ),
  /** The pair's epoch: records are sealed under it. */
  epoch: counter,
  /** What the facilitator announced, and when it happens unless it is declined (epoch milliseconds). */
  steer: z.nullable(z.object({ move: moveSchema, id: z.string(), at: instant })),
  /** Minutes a facilitator gave to this phase, and with which command. */
  extra: z.nullable(z.object({ minutes: counter, id: z.string() })),
});
export type View = z.infer<typeof viewSchema>;
