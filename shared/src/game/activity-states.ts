/** What steps do besides question rounds: a shared task, two answers side by side, an invitation. */
import {
  advance,
  askAnew,
  beginTurn,
  countPiece,
  deal,
  hold,
  markDone,
  nextAsker,
} from './assigns.ts';
import { guard, inTurn } from './moves.ts';
import { change } from './vocabulary.ts';

/** Over when both say so; then the other one asks. */
const finishing = {
  finish: [
    { guard: 'isLast', target: 'between', actions: change(nextAsker, advance) },
    { guard, actions: change(markDone) },
  ],
} as const;

export const activityStates = {
  /** Time together: one thing, made by both. */
  making: {
    on: {
      ...inTurn('making'),
      ...finishing,
      add: { guard, actions: change(countPiece, askAnew) },
    },
  },
  /** In your shoes: each answers for themselves and guesses the other's answer. */
  answering: {
    on: {
      ...inTurn('answering'),
      seal: [
        { guard: 'isLast', target: 'showing', actions: change(advance) },
        { guard, actions: change(markDone) },
      ],
    },
  },
  showing: {
    on: {
      ...inTurn('showing'),
      show: [
        { guard: 'isLast', target: 'comparing', actions: change(advance) },
        { guard, actions: change(markDone, hold) },
      ],
    },
  },
  /** Then each in turn asks how to be there, and listens. */
  comparing: {
    on: {
      ...inTurn('comparing'),
      continue: [
        { guard: 'isLast', target: 'needing', actions: change(advance, beginTurn) },
        { guard, actions: change(markDone) },
      ],
    },
  },
  /** Touch: a yes goes on, something smaller deals anew, and a no is a pass. */
  inviting: {
    on: {
      ...inTurn('inviting'),
      accept: { guard, target: 'touching', actions: change(advance) },
      smaller: { guard, target: 'drawing', actions: change(advance, deal) },
    },
  },
  touching: { on: { ...inTurn('touching'), ...finishing } },
} as const;
