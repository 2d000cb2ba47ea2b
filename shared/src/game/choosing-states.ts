/**
 * From two who agreed to a card on the table: what both privately want is found, each picks a step,
 * and what comes next begins. The server learns neither the wishes nor the step.
 */
import { advance, beginActivity, deal, hold, markDone } from './assigns.ts';
import { aside, chooseAnew, guard, inSitting } from './moves.ts';
import { change } from './vocabulary.ts';

/** Both send their blinded choices: by themselves after agreeing, with a tap once topics are marked. */
const blinding = {
  blind: [
    { guard: 'isLast', target: 'matching', actions: change(advance) },
    { guard, actions: change(markDone) },
  ],
} as const;

export const choosingStates = {
  settling: { on: { ...inSitting('settling'), ...blinding } },
  marking: { on: { ...inSitting('marking'), ...chooseAnew, ...blinding } },
  matching: {
    on: {
      ...inSitting('matching'),
      match: [
        { guard: 'isLastAndMarked', target: 'drawing', actions: change(advance, deal) },
        { guard: 'isLast', target: 'choosing', actions: change(advance) },
        { guard, actions: change(markDone, hold) },
      ],
    },
  },
  choosing: {
    on: {
      ...inSitting('choosing'),
      ...aside,
      pick: [
        { guard: 'isLast', target: 'between', actions: change(advance) },
        { guard, actions: change(markDone, hold) },
      ],
    },
  },
  between: {
    on: {
      ...inSitting('between'),
      ...chooseAnew,
      ...aside,
      begin: [
        {
          guard: { type: 'isBeginning', params: { activity: 'topics' } },
          target: 'marking',
          actions: change(advance, beginActivity),
        },
        { guard, target: 'drawing', actions: change(beginActivity, advance, deal) },
      ],
    },
  },
} as const;
