/** The words the machine is written in: its named guards, and how updates are put together. */
import { setup } from 'xstate';
import { type Activity, belongsToMoment, type Verdict } from '../protocol/commands.ts';
import type { Move } from '../protocol/facilitation.ts';
import type { StateName } from '../view.ts';
import { type Context, isCardKept } from './context.ts';
import type { GameEvent } from './event.ts';
import { brokenRule, completesBoth } from './guards.ts';

type Update = (context: Context, event: GameEvent) => Partial<Context>;

interface Args {
  context: Context;
  event: GameEvent;
}

const types = { context: {} as Context, events: {} as GameEvent };
const typed = setup({ types });

/**
 * These updates, in this order, each seeing what the one before it did. One action and one copy for
 * all of them: copying the context costs more than everything else in a step.
 */
export function change(...updates: readonly Update[]) {
  return typed.assign(({ context, event }) => {
    const changed = { ...context };
    for (const update of updates) Object.assign(changed, update(changed, event));
    if (belongsToMoment(event.type)) changed.momentSeq = event.seq;
    return changed;
  });
}

const isPermitted = ({ context, event }: Args) => brokenRule(context, event) === null;
const isWoundDown = (from: StateName | undefined) => from === 'appreciating' || from === 'closing';
const isDeclining = ({ event }: Args, id: string | null | undefined) =>
  event.type === 'decline' && id != null && event.of === id;
const isLast = (args: Args) => isPermitted(args) && completesBoth(args.context, args.event);

export const vocabulary = setup({
  types,
  guards: {
    /** No rule of the command is broken. */
    isPermitted,
    /** … and the partner has done their part of this phase already. */
    isLast,
    isLastOfFirstTurn: (args: Args) => isLast(args) && !args.context.isSecondTurn,
    isLastToComeBack: (args: Args, { to }: { to: StateName }) =>
      isLast(args) && args.context.breather?.from === to,
    /** The breather began when the sitting was already winding down. */
    isWindingDown: (args: Args) => isPermitted(args) && isWoundDown(args.context.breather?.from),
    /** What the command itself begins. */
    isBeginning: (args: Args, { activity }: { activity: Activity }) =>
      args.event.type === 'begin' && args.event.activity === activity && isPermitted(args),
    /** What asking a card leads to now. */
    isDoing: (args: Args, { activity }: { activity: Activity }) =>
      args.context.activity === activity && isPermitted(args),
    isLastAndMarked: (args: Args) => isLast(args) && args.context.hasMarked,
    isVerdict: (args: Args, { verdict }: { verdict: Verdict }) =>
      args.event.type === 'check' && args.event.verdict === verdict && isPermitted(args),
    /** `isLeavingCard`: back to three cards. */
    isMove: (args: Args, { move, isLeavingCard }: { move: Move; isLeavingCard: boolean }) =>
      args.event.type === 'steer' &&
      args.event.move === move &&
      !(isLeavingCard && isCardKept(args.context)) &&
      isPermitted(args),
    /** What was announced and not declined happens now. */
    isDue: (args: Args, { move }: { move: Move }) =>
      args.context.steer?.move === move && isPermitted(args),
    isDecliningSteer: (args: Args) =>
      isDeclining(args, args.context.steer?.id) && isPermitted(args),
    isDecliningExtra: (args: Args) =>
      isDeclining(args, args.context.extra?.id) && isPermitted(args),
    isReleasingTo: (args: Args, { to }: { to: StateName }) =>
      args.event.type === 'steer' &&
      args.event.move === 'resume' &&
      args.context.breather?.holdId != null &&
      args.context.breather.from === to &&
      isPermitted(args),
    isDecliningHoldOf: (args: Args, { to }: { to: StateName }) =>
      isDeclining(args, args.context.breather?.holdId) &&
      args.context.breather?.from === to &&
      isPermitted(args),
    isSecondSeat: (args: Args) => args.event.seat === 'b' && isPermitted(args),
    hasPartner: (args: Args) => isPermitted(args) && args.context.seats.b !== null,
  },
});
