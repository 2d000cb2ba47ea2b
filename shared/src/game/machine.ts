/**
 * The game as a table: in which state which command leads where. Pure: no clock, no ids, no effects;
 * only `step.ts` runs it. Every change of state runs `advance`.
 */
import { emptyContext } from './context.ts';
import { vocabulary } from './vocabulary.ts';

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
const meet = { introduce: { guard, actions: 'introduce' } } as const;

/** What a seat can do in any state that a breather can interrupt. */
function pauseFrom(from: (typeof INTERRUPTIBLE)[number]) {
  return {
    pause: {
      guard,
      target: 'paused',
      actions: [{ type: 'takeBreather', params: { from } }, 'advance', 'armBreather'],
    },
  } as const;
}

/** Ending lands on appreciation, from wherever; so does stepping out, which waits for nobody. */
const windDown = {
  end: { guard, target: 'appreciating', actions: ['advance', 'dropBreather'] },
  'step-out': { guard, target: 'appreciating', actions: ['advance', 'dropBreather', 'markDone'] },
} as const;

/** A breather in the last two states ends in closing: what was appreciated there stays said. */
const toClosing = {
  guard: 'isWindingDown',
  target: 'closing',
  actions: ['advance', 'dropBreather', 'startClosing'],
} as const;

/** In a turn the deck can always move on, and nobody is named for it. */
const passOn = {
  pass: { guard, target: 'drawing', actions: ['nextRound', 'advance', 'deal'] },
} as const;

const inTurn = (from: (typeof INTERRUPTIBLE)[number]) =>
  ({ ...pauseFrom(from), ...windDown, ...passOn }) as const;

const resumeTo = (to: (typeof INTERRUPTIBLE)[number]) =>
  ({
    guard: { type: 'isLastToComeBack', params: { to } },
    target: to,
    actions: ['advance', 'endBreather'],
  }) as const;

export const machine = vocabulary.createMachine({
  id: 'room',
  initial: 'empty',
  context: emptyContext,
  states: {
    empty: {
      on: { create: { guard, target: 'waiting', actions: ['advance', 'seatA'] } },
    },
    waiting: {
      on: {
        claim: { guard, target: 'agreeing', actions: ['advance', 'seatB'] },
        end: { guard, target: 'ended', actions: 'advance' },
      },
    },
    agreeing: {
      on: {
        ...meet,
        ...pauseFrom('agreeing'),
        ...windDown,
        'change-setting': { guard, target: 'agreeing', actions: ['advance', 'changeSetting'] },
        ready: [
          { guard: 'isLast', target: 'drawing', actions: ['advance', 'deal'] },
          { guard, actions: 'markDone' },
        ],
      },
    },
    drawing: {
      on: {
        ...inTurn('drawing'),
        ask: { guard, target: 'needing', actions: ['advance', 'beginTurn'] },
      },
    },
    needing: {
      on: {
        ...inTurn('needing'),
        need: { guard, target: 'sharing', actions: ['advance', 'giveFloorToSpeaker'] },
      },
    },
    sharing: {
      on: {
        ...inTurn('sharing'),
        share: { guard, actions: 'countPiece' },
        'hand-over': { guard, target: 'reflecting', actions: ['advance', 'giveFloorToListener'] },
      },
    },
    reflecting: {
      on: {
        ...inTurn('reflecting'),
        reflect: { guard, actions: 'countPiece' },
        'hand-over': { guard, target: 'checking', actions: 'advance' },
      },
    },
    checking: {
      on: {
        ...inTurn('checking'),
        check: [
          {
            guard: { type: 'isVerdict', params: { verdict: 'got-it' } },
            target: 'supporting',
            actions: 'advance',
          },
          {
            guard: { type: 'isVerdict', params: { verdict: 'not-quite' } },
            target: 'reflecting',
            actions: ['advance', 'giveFloorToListener', 'useNotQuite'],
          },
          {
            guard: { type: 'isVerdict', params: { verdict: 'more' } },
            target: 'sharing',
            actions: ['advance', 'giveFloorToSpeaker', 'useMore'],
          },
        ],
      },
    },
    supporting: {
      on: {
        ...inTurn('supporting'),
        support: { guard, target: 'rating', actions: 'advance' },
      },
    },
    rating: {
      on: {
        ...inTurn('rating'),
        seal: [
          { guard: 'isLast', target: 'opening', actions: 'advance' },
          { guard, actions: 'markDone' },
        ],
      },
    },
    opening: {
      on: {
        ...inTurn('opening'),
        open: [
          { guard: 'isLast', target: 'revealing', actions: 'advance' },
          { guard, actions: ['markDone', 'holdOpening'] },
        ],
      },
    },
    revealing: {
      on: {
        ...inTurn('revealing'),
        wish: { guard, actions: 'markWished' },
        continue: [
          {
            guard: 'isLastOfFirstTurn',
            target: 'needing',
            actions: ['swapSeats', 'advance', 'beginTurn'],
          },
          { guard: 'isLast', target: 'drawing', actions: ['nextRound', 'advance', 'deal'] },
          { guard, actions: 'markDone' },
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
            actions: ['advance', 'markAppreciated', 'startClosing'],
          },
          { guard, actions: ['markDone', 'markAppreciated'] },
        ],
        'step-out': [
          { guard: 'isLast', target: 'closing', actions: ['advance', 'startClosing'] },
          { guard, actions: 'markDone' },
        ],
        end: { guard, target: 'closing', actions: ['advance', 'startClosing'] },
      },
    },
    closing: {
      on: {
        ...meet,
        ...pauseFrom('closing'),
        appreciate: { guard, actions: 'markAppreciated' },
        close: [
          { guard: 'isLast', target: 'ended', actions: 'advance' },
          { guard, actions: 'markDone' },
        ],
        'step-out': { guard, target: 'ended', actions: 'advance' },
        end: { guard, target: 'ended', actions: 'advance' },
        expire: { guard, target: 'ended', actions: 'advance' },
      },
    },
    ended: {
      on: {
        ...meet,
        appreciate: { guard, actions: 'markAppreciated' },
        again: [
          { guard: 'hasPartner', target: 'agreeing', actions: ['newSitting', 'advance'] },
          { guard, target: 'waiting', actions: 'advance' },
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
          actions: ['advance', 'extendBreather', 'armBreather'],
        },
        resume: [...INTERRUPTIBLE.map(resumeTo), { guard, actions: 'markDone' }],
        expire: { guard, actions: 'markBreatherOver' },
      },
    },
  },
});
