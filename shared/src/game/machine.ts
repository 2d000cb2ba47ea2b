/**
 * The game as a table: in which state which command leads where. Pure: no clock, no ids, no effects;
 * only `step.ts` runs it. Every change of state runs `advance`.
 */
import type { Activity } from '../protocol/commands.ts';
import { activityStates } from './activity-states.ts';
import {
  advance,
  armBreather,
  beginTurn,
  changeSetting,
  countPiece,
  extendBreather,
  giveFloorToListener,
  giveFloorToSpeaker,
  hold,
  markAppreciated,
  markBreatherOver,
  markDone,
  markWished,
  newSitting,
  nextRound,
  seatA,
  seatPartner,
  startClosing,
  swapSeats,
  useMore,
  useNotQuite,
} from './assigns.ts';
import { choosingStates } from './choosing-states.ts';
import { emptyContext } from './empty-context.ts';
import { dropExtraPutAside, seatHost, tellFacilitator } from './facilitator-assigns.ts';
import { INTERRUPTIBLE } from './interruptible.ts';
import {
  aside,
  chooseAnew,
  facilitated,
  guard,
  inTurn,
  meet,
  pauseFrom,
  resumeTo,
  toClosing,
  windDown,
} from './moves.ts';
import { releaseTo, steering } from './steering.ts';
import { change, vocabulary } from './vocabulary.ts';

/** Bumped whenever a cached state of an older machine could not be taken up by this one. */
export const MACHINE_VERSION = 6;

/** A card is asked, and a turn begins with it: what kind, the activity says. */
const askFor = <Target extends 'needing' | 'making' | 'answering' | 'inviting'>(
  activity: Activity,
  target: Target,
) =>
  ({
    guard: { type: 'isDoing', params: { activity } },
    target,
    actions: change(advance, beginTurn),
  }) as const;

/** What of one's words may be kept is said at the end, and may be said anew. */
const keeping = { keep: { guard, actions: change() } } as const;

export const machine = vocabulary.createMachine({
  id: 'room',
  initial: 'empty',
  context: emptyContext,
  states: {
    empty: {
      on: {
        create: { guard, target: 'waiting', actions: change(advance, seatA) },
        host: { guard, target: 'waiting', actions: change(advance, seatHost) },
      },
    },
    waiting: {
      on: {
        claim: [
          {
            guard: 'isSecondSeat',
            target: 'agreeing',
            actions: change(advance, seatPartner, tellFacilitator),
          },
          { guard, actions: change(seatPartner, tellFacilitator) },
        ],
        leave: facilitated.leave,
        end: { guard, target: 'ended', actions: change(advance) },
      },
    },
    agreeing: {
      on: {
        ...meet,
        ...pauseFrom('agreeing'),
        ...windDown,
        ...facilitated,
        ...steering('agreeing'),
        'change-setting': { guard, target: 'agreeing', actions: change(advance, changeSetting) },
        ready: [
          { guard: 'isLast', target: 'settling', actions: change(advance) },
          { guard, actions: change(markDone) },
        ],
      },
    },
    ...choosingStates,
    drawing: {
      on: {
        ...inTurn('drawing'),
        ...chooseAnew,
        ...aside,
        ask: [
          askFor('rounds', 'needing'),
          askFor('task', 'making'),
          askFor('shoes', 'answering'),
          askFor('touch', 'inviting'),
        ],
      },
    },
    needing: {
      on: {
        ...inTurn('needing'),
        need: { guard, target: 'sharing', actions: change(advance, giveFloorToSpeaker) },
      },
    },
    sharing: {
      on: {
        ...inTurn('sharing'),
        share: { guard, actions: change(countPiece) },
        'hand-over': { guard, target: 'reflecting', actions: change(advance, giveFloorToListener) },
      },
    },
    reflecting: {
      on: {
        ...inTurn('reflecting'),
        reflect: { guard, actions: change(countPiece) },
        'hand-over': { guard, target: 'checking', actions: change(advance) },
      },
    },
    checking: {
      on: {
        ...inTurn('checking'),
        check: [
          {
            guard: { type: 'isVerdict', params: { verdict: 'got-it' } },
            target: 'supporting',
            actions: change(advance),
          },
          {
            guard: { type: 'isVerdict', params: { verdict: 'not-quite' } },
            target: 'reflecting',
            actions: change(advance, giveFloorToListener, useNotQuite),
          },
          {
            guard: { type: 'isVerdict', params: { verdict: 'more' } },
            target: 'sharing',
            actions: change(advance, giveFloorToSpeaker, useMore),
          },
        ],
      },
    },
    supporting: {
      on: {
        ...inTurn('supporting'),
        support: { guard, target: 'rating', actions: change(advance) },
      },
    },
    rating: {
      on: {
        ...inTurn('rating'),
        seal: [
          { guard: 'isLast', target: 'opening', actions: change(advance) },
          { guard, actions: change(markDone) },
        ],
      },
    },
    opening: {
      on: {
        ...inTurn('opening'),
        open: [
          { guard: 'isLast', target: 'revealing', actions: change(advance) },
          { guard, actions: change(markDone, hold) },
        ],
      },
    },
    revealing: {
      on: {
        ...inTurn('revealing'),
        wish: { guard, actions: change(markWished) },
        continue: [
          {
            guard: 'isLastOfFirstTurn',
            target: 'needing',
            actions: change(swapSeats, advance, beginTurn),
          },
          { guard: 'isLast', target: 'between', actions: change(nextRound, advance) },
          { guard, actions: change(markDone) },
        ],
      },
    },
    ...activityStates,
    appreciating: {
      on: {
        ...meet,
        ...pauseFrom('appreciating'),
        ...facilitated,
        ...steering('appreciating'),
        appreciate: [
          {
            guard: 'isLast',
            target: 'closing',
            actions: change(advance, markAppreciated, startClosing),
          },
          { guard, actions: change(markDone, markAppreciated) },
        ],
        'step-out': [
          { guard: 'isLast', target: 'closing', actions: change(advance, startClosing) },
          { guard, actions: change(markDone) },
        ],
        end: { guard, target: 'closing', actions: change(advance, startClosing) },
      },
    },
    closing: {
      on: {
        ...meet,
        ...pauseFrom('closing'),
        ...facilitated,
        ...steering('closing'),
        appreciate: { guard, actions: change(markAppreciated) },
        ...keeping,
        close: [
          { guard: 'isLast', target: 'ended', actions: change(advance) },
          { guard, actions: change(markDone) },
        ],
        'step-out': { guard, target: 'ended', actions: change(advance) },
        end: { guard, target: 'ended', actions: change(advance) },
        expire: { guard, target: 'ended', actions: change(advance) },
      },
    },
    ended: {
      on: {
        ...meet,
        ...facilitated,
        ...keeping,
        appreciate: { guard, actions: change(markAppreciated) },
        again: [
          { guard: 'hasPartner', target: 'agreeing', actions: change(newSitting, advance) },
          { guard, target: 'waiting', actions: change(advance) },
        ],
      },
    },
    paused: {
      on: {
        ...meet,
        end: [toClosing, windDown.end],
        'step-out': [toClosing, windDown['step-out']],
        pause: {
          guard,
          target: 'paused',
          actions: change(advance, extendBreather, armBreather),
        },
        ...facilitated,
        resume: [...INTERRUPTIBLE.map(resumeTo), { guard, actions: change(markDone) }],
        steer: INTERRUPTIBLE.map((to) => releaseTo(to).steer),
        decline: [
          ...INTERRUPTIBLE.map((to) => releaseTo(to).decline),
          { guard, actions: change(dropExtraPutAside) },
        ],
        expire: { guard, actions: change(markBreatherOver) },
      },
    },
  },
});
