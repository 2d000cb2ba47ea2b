// Words of features/signs: a look at how things are, for one person alone. Never who is to blame.
import { plural } from '../plural.ts';
import { type PartnerName, partner, partnerFirst } from './partner.ts';

export const signs = {
  title: 'How are we doing?',
  closeness: {
    lead: 'A look for yourself alone. Nothing of it leaves this phone.',
    question: 'How close do you feel, these days?',
    goOn: 'Go on',
    leaveOut: 'Leave this out',
  },
  lead: 'How true are these for you, these days? Leave out what does not fit.',
  leadAlone: 'For yourself alone. Nothing of it leaves this phone. Leave out what does not fit.',
  low: 'Not at all',
  high: 'Very much',
  unset: 'Not set',
  clear: 'Clear',
  see: 'See what may help',
  statements: {
    unsafe: 'I feel uneasy, or on my own with what I carry.',
    misunderstood: 'What I mean gets lost between us.',
    'not-validated': 'I wish my feelings had more room.',
    cold: 'It feels cool between us, as if we kept passing each other by.',
    lonely: 'I feel lonely, even when we are in touch.',
    'less-romance': 'I miss tenderness or romance between us.',
  },
  names: {
    unsafe: 'Uneasy, or on my own',
    misunderstood: 'What I mean gets lost',
    'not-validated': 'Too little room for feelings',
    cold: 'Cool between us',
    lonely: 'Lonely',
    'less-romance': 'Missing tenderness',
  },
  steps: {
    'open-up': {
      title: 'Open up',
      body: 'Small honest answers, beginning with the day, and deeper only as you both like.',
    },
    'listen-closely': {
      title: 'Listen closely',
      body: 'One speaks, the other says it back until it fits. Nobody has to solve anything.',
    },
    'time-together': {
      title: 'Time together',
      body: 'One small thing that the two of you finish together, near or far.',
    },
    'in-your-shoes': {
      title: 'In your shoes',
      body: 'Each guesses what it is like for the other, and asks how best to be there.',
    },
    touch: {
      title: 'Touch',
      body: 'Small gestures, offered one at a time. Each can be made smaller, or left.',
    },
    desire: {
      title: 'Desire',
      body: 'Talk only, and only about what you both marked, each in private.',
    },
  },
  result: {
    titleStep: (count: number) =>
      plural('en', count, { one: 'A step that may help', other: 'Two steps that may help' }),
    titleNothing: 'Nothing stands out today',
    titleUnanswered: 'Nothing to go by, and that is fine',
    because: {
      unsafe: 'What weighs most is feeling uneasy, or alone with things.',
      misunderstood: 'What stands out most is that your meaning gets lost.',
      'not-validated': 'What stands out most is the wish that your feelings had more room.',
      cold: 'What stands out most is how cool it feels between you.',
      lonely: 'What stands out most is feeling lonely.',
      'less-romance': 'What stands out most is that you miss tenderness.',
    },
    nothing:
      'No answer of yours stands out from the others. Next time you two play, pick the step you are most curious about.',
    unanswered:
      'Come back whenever you like, or next time you two play pick the step you are most curious about.',
    done: 'Done',
    again: 'Change my answers',
  },
  help: {
    words: 'Not every day is a day to play. Help says how to stop, and whom to talk to.',
    open: 'Open help',
  },
  share: {
    title: 'Yours to keep, or to show',
    body: (name: PartnerName) =>
      `${partnerFirst(name)} sees none of this. If you like, show one of them, and only that one.`,
    show: (name: PartnerName) => `Show this one to ${partner(name)}`,
    sure: (name: PartnerName, value: number) =>
      `${partnerFirst(name)} will see this sentence and your ${value} of 10. It cannot be taken back.`,
    go: 'Show it',
    going: 'Showing it',
    keep: 'Keep it',
    shown: (name: PartnerName) => `Shown to ${partner(name)}`,
    failed: 'It could not be shown just now. Try again.',
  },
  change: {
    title: 'How it has been for you',
    closeness: 'How close it felt',
    locked: 'Your journal has kept this. Open it to see how things change.',
    none: 'Nothing of this is kept. A journal can keep the next one, on this phone and under a passphrase.',
    off: 'Your journal is off, so nothing of this is kept.',
    open: 'To the journal',
  },
};
