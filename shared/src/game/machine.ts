/**
 * The game as a table: in which state which command leads where. Pure: no clock, no ids, no effects;
 * only `step.ts` runs it. Every change of state runs `advance`.
 */
import {
  advance,
  armBreather,
  beginTurn,
  changeSetting,
  countPiece,
  deal,
  dropBreather,
  endBreather,
  extendBreather,
  giveFloorToListener,
  giveFloorToSpeaker,
  holdOpening,
  introduce,
  markAppreciated,
  markBreatherOver,
  markDone,
  markWished,
  newSitting,
  nextRound,
  seatA,
  seatB,
  startClosing,
  swapSeats,
  takeBreather,
  useMore,
  useNotQuite,
} from './assigns.ts';
import { emptyContext } from './context.ts';
import { change, vocabulary } from './vocabulary.ts';

/** Bumped whenever a cached state of an older machine could not be taken up by this one. */
export const MACHINE_VERSION = 1;

const guard = 'isPermitted' as const;

/** States a breather can interrupt and return to. */
export const INTERRUPTIBLE = [
  'agreeing',
  'drawing',
  'needing',
  'sharing',
  'reflecting',
  'checking',
  'supporting',
  'rating',
  'opening',
  'revealing',
  'appreciating',
  'closing',
] as const;

/** Wherever the two may be who have not met yet: a turn only begins once they have. */
const meet = { introduce: { guard, actions: change(introduce) } } as const;

/** What a seat can do in any state that a breather can interrupt. */
function pauseFrom(from: (typeof INTERRUPTIBLE)[number]) {
  return {
    pause: {
      guard,
      target: 'paused',
      actions: change(takeBreather(from), advance, armBreather),
    },
  } as const;
}

/** Ending lands on appreciation, from wherever; so does stepping out, which waits for nobody. */
const windDown = {
  end: { guard, target: 'appreciating', actions: change(advance, dropBreather) },
  'step-out': { guard, target: 'appreciating', actions: change(advance, dropBreather, markDone) },
} as const;

/** A breather in the last two states ends in closing: what was appreciated there stays said. */
const toClosing = {
  guard: 'isWindingDown',
  target: 'closing',
  actions: change(advance, dropBreather, startClosing),
} as const;

/** In a turn the deck can always move on, and nobody is named for it. */
const passOn = {
  pass: { guard, target: 'drawing', actions: change(nextRound, advance, deal) },
} as const;

const inTurn = (from: (typeof INTERRUPTIBLE)[number]) =>
  ({ ...pauseFrom(from), ...windDown, ...passOn }) as const;

const resumeTo = (to: (typeof INTERRUPTIBLE)[number]) =>
  ({
    guard: { type: 'isLastToComeBack', params: { to } },
    target: to,
    actions: change(advance, endBreather),
  }) as const;

export const machine = vocabulary.createMachine({
  id: 'room',
  initial: 'empty',
  context: emptyContext,
  states: {
    empty: {
      on: { create: { guard, target: 'waiting', actions: change(advance, seatA) } },
    },
    waiting: {
      on: {
        claim: { guard, target: 'agreeing', actions: change(advance, seatB) },
        end: { guard, target: 'ended', actions: change(advance) },
      },
    },
    agreeing: {
      on: {
        ...meet,
        ...pauseFrom('agreeing'),
        ...windDown,
        'change-setting': { guard, target: 'agreeing', actions: change(advance, changeSetting) },
        ready: [
          { guard: 'isLast', target: 'drawing', actions: change(advance, deal) },
          { guard, actions: change(markDone) },
        ],
      },
    },
    drawing: {
      on: {
        ...inTurn('drawing'),
        ask: { guard, target: 'needing', actions: change(advance, beginTurn) },
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
          { guard, actions: change(markDone, holdOpening) },
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
          { guard: 'isLast', target: 'drawing', actions: change(nextRound, advance, deal) },
          { guard, actions: change(markDone) },
        ],
      },
    },
    appreciating: {
      on: {
        ...meet,
        ...pauseFrom('appreciating'),
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
        appreciate: { guard, actions: change(markAppreciated) },
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
        resume: [...INTERRUPTIBLE.map(resumeTo), { guard, actions: change(markDone) }],
        expire: { guard, actions: change(markBreatherOver) },
      },
    },
  },
});
