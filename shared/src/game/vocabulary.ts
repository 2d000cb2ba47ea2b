/** The words the machine is written in: its named guards and updates. Nothing is decided here. */
import { assign, setup } from 'xstate';
import type { Verdict } from '../protocol/commands.ts';
import type { StateName } from '../view.ts';
import * as update from './assigns.ts';
import type { Context } from './context.ts';
import type { GameEvent } from './event.ts';
import { brokenRule, completesBoth } from './guards.ts';

interface Args {
  context: Context;
  event: GameEvent;
}

const types = { context: {} as Context, events: {} as GameEvent };
const typed = setup({ types });

const change = (by: (context: Context, event: GameEvent) => Partial<Context>) =>
  typed.assign(({ context, event }) => by(context, event));

const isPermitted = ({ context, event }: Args) => brokenRule(context, event) === null;
const isWoundDown = (from: StateName | undefined) => from === 'appreciating' || from === 'closing';
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
    isVerdict: (args: Args, { verdict }: { verdict: Verdict }) =>
      args.event.type === 'check' && args.event.verdict === verdict && isPermitted(args),
    hasPartner: (args: Args) => isPermitted(args) && args.context.seats.b !== null,
  },
  actions: {
    advance: change(update.advance),
    seatA: change(update.seatA),
    seatB: change(update.seatB),
    introduce: change(update.introduce),
    changeSetting: change(update.changeSetting),
    markDone: change(update.markDone),
    deal: change(update.deal),
    beginTurn: change(update.beginTurn),
    swapSeats: change(update.swapSeats),
    nextRound: change(update.nextRound),
    giveFloorToSpeaker: change(update.giveFloorToSpeaker),
    giveFloorToListener: change(update.giveFloorToListener),
    countPiece: change(update.countPiece),
    useNotQuite: change(update.useNotQuite),
    useMore: change(update.useMore),
    holdOpening: change(update.holdOpening),
    markWished: change(update.markWished),
    markAppreciated: change(update.markAppreciated),
    startClosing: change(update.startClosing),
    newSitting: change(update.newSitting),
    takeBreather: assign(({ context, event }, { from }: { from: StateName }) =>
      update.takeBreather(context, event, from),
    ),
    armBreather: change(update.armBreather),
    extendBreather: change(update.extendBreather),
    markBreatherOver: change(update.markBreatherOver),
    endBreather: change(update.endBreather),
    dropBreather: change(update.dropBreather),
  },
});
