// Words of features/facilitate: what whoever holds the session sees, as far as both let it be seen.
import type { Seat } from '@heard/shared/ids';
import type { Scope } from '@heard/shared/protocol/facilitation';
import type { StateName } from '@heard/shared/view';
import { isolated } from '../isolate.ts';
import { plural } from '../plural.ts';

/** Null or empty where it was not read, or none was given. */
type Name = string | null;

const fallback: Record<Seat, string> = { a: 'The first partner', b: 'The second partner' };

/** At the start of a sentence. */
const called = (name: Name, seat: Seat): string =>
  name === null || name === '' ? fallback[seat] : isolated(name);

/** Names as they can stand in a sentence: who listens, and who speaks. */
export interface Pair {
  readonly listener: string;
  readonly speaker: string;
}

export const facilitateSight = {
  called,

  here: {
    here: (name: string) => `${name} is here`,
    away: (name: string) => `${name} is away`,
    gone: (name: string) => `${name} is not here now`,
    seated: (name: string) => `${name} has arrived`,
    free: (name: string) => `${name} is not here yet`,
  },

  where: 'Where they are',

  before: {
    title: 'Nothing is shown before both say yes',
    lead: 'Each is asked on their own phone how much you may see. You see the smaller of the two answers, and nobody learns whose it was.',
    meeting: 'Their phones have not met yet. Both pages have to be open for a moment.',
    code: 'The code to compare',
    codeLead:
      'Both phones show the same number for you. Read it aloud to them, so that they know it is you they say yes to.',
    digits: 'The number',
  },

  ended: {
    title: 'What you saw is no longer on this screen',
    lead: 'One of them has taken it back, or a new sitting has begun. Nothing is shown until both say yes again.',
  },

  scope: {
    none: 'You see nothing.',
    structure: 'You see where they are and for how long. No numbers, no words.',
    numbers: 'You see where they are, and how heard it felt. No words.',
    words: 'You see where they are, the numbers, and their words.',
  } satisfies Record<Scope, string>,

  states: {
    empty: () => 'Nobody is here yet',
    waiting: () => 'Waiting for the second of them',
    agreeing: () => 'They read the ground rules',
    settling: () => 'The phones find what both want',
    matching: () => 'The phones find what both want',
    choosing: () => 'Each picks a step',
    between: () => 'About to begin',
    marking: () => 'Each marks topics in private',
    drawing: ({ listener }) => `${listener} chooses a card`,
    needing: ({ speaker }) => `${speaker} says how to be listened to`,
    sharing: ({ speaker }) => `${speaker} has the floor`,
    reflecting: ({ listener }) => `${listener} says it back`,
    checking: ({ speaker }) => `${speaker} says whether that was it`,
    supporting: ({ listener }) => `${listener} may add a warm line`,
    rating: () => 'Each says how heard it felt, sealed',
    opening: () => 'The two numbers open',
    revealing: () => 'They look at the two numbers',
    making: () => 'They make one thing together',
    answering: () => 'Each answers in private',
    showing: () => 'The answers open',
    comparing: () => 'They look at both answers',
    inviting: ({ speaker }) => `${speaker} looks at an invitation`,
    touching: () => 'A quiet moment of their own',
    appreciating: () => 'They say what they appreciated',
    closing: () => 'They close the sitting',
    ended: () => 'This sitting is over',
    paused: () => 'They take a breather',
  } satisfies Record<StateName, (pair: Pair) => string> as Record<
    StateName,
    (pair: Pair) => string
  >,
  held: 'You asked them to hold',
  pauseOver: 'The pause is over; it goes on once both are back',
  until: (time: string) => `until ${time}`,

  setting: {
    together: { spoken: 'side by side, out loud', written: 'side by side, in writing' },
    apart: { spoken: 'apart, out loud', written: 'apart, in writing' },
  },
  turn: (round: number, isSecond: boolean) =>
    `round ${round}, ${isSecond ? 'second' : 'first'} turn`,
  done: (name: string) => `${name} has done their part.`,
  extra: (minutes: number) => `You gave ${minutes} more minutes here.`,

  minutes: {
    title: 'Minutes',
    sitting: 'this sitting',
    turn: 'this turn',
    phase: 'just here',
    none: '–',
    short: (minutes: number) => (minutes < 1 ? '<1' : `${minutes}`),
    brief: (minutes: number) => (minutes < 1 ? 'under 1 min' : `${minutes} min`),
    said: (minutes: number) =>
      minutes < 1
        ? 'less than a minute'
        : plural('en', minutes, { one: '1 minute', other: `${minutes} minutes` }),
  },

  airtime: {
    title: 'Time with the floor',
    time: (minutes: number, seconds: number) => `${minutes} min ${seconds} s`,
    percent: (percent: number) => `${percent} %`,
    none: 'Nobody had the floor yet.',
    note: 'Only a measure of time.',
  },

  counts: {
    title: 'In this sitting',
    loops: 'said back again, or said more',
    passes: 'cards moved on from',
    pauses: 'pauses',
    unnamed: 'Nobody is named for a pass or a pause.',
  },

  numbers: {
    title: 'How heard it felt',
    lead: 'Opened by both, to each other and to you. An honest 4 guessed as 4 is as near as it gets.',
    caption: 'Each turn, the latest first',
    turn: 'Turn',
    speaker: 'Spoke',
    felt: 'Felt',
    guess: 'Guessed',
    tune: 'In tune',
    closed: 'closed',
    met: 'the same',
    apart: (distance: number) => `${distance} apart`,
    none: 'No numbers yet.',
  },

  words: {
    title: 'What is said',
    none: 'Nothing yet.',
    spoken: 'Spoken words are not written down anywhere.',
    card: (name: string) => `${name} asks`,
    about: (topic: string) => `About: ${topic}`,
    need: {
      listen: 'just listen',
      understand: 'understand me',
      think: 'help me think',
    },
    needs: (name: string, need: string) => `${name} would like: ${need}`,
    kinds: {
      share: (name: string) => `${name} says`,
      reflect: (name: string) => `${name} says back`,
      support: (name: string) => `${name} adds`,
      wish: (name: string) => `What would have helped ${name}`,
      add: (name: string) => `${name} adds`,
      show: (name: string) => `${name} answers`,
      appreciate: (name: string) => `${name} appreciates`,
    },
    passed: 'They moved on from this card.',
    earlier: 'Earlier turns',
    appreciations: 'Appreciated',
    noNotes: 'Heard keeps no clinical notes. Yours belong where you keep them.',
  },

  status: {
    live: 'Connected',
    connecting: 'Connecting',
    retrying: 'The line is down',
    offline: 'The line is down',
  },
  lineDown: {
    title: 'The line is down',
    body: 'What stands here may be older than what is happening. It comes back by itself.',
    again: 'Try now',
  },
  tampered: {
    title: 'Something here does not add up',
    body: 'What this device was shown is not what its author bound themselves to. Do not rely on it. Compare the code again with both, or go on in a new room.',
  },
  notKept: {
    title: 'This browser keeps nothing',
    body: 'Your chair lasts only while this page is open. In an ordinary window, not a private one, it would stay.',
  },

  projector: {
    open: 'Projector',
    close: 'Back to the session',
    fullScreen: 'Full screen',
    smaller: 'Leave full screen',
    names: 'Show names',
    hideNames: 'Hide names',
    nothing: 'Nothing is shown just now',
    down: 'The line is down. It comes back by itself.',
    states: {
      empty: 'Waiting',
      waiting: 'Waiting for both',
      agreeing: 'The ground rules',
      settling: 'Finding what both want',
      matching: 'Finding what both want',
      choosing: 'Picking a step',
      between: 'About to begin',
      marking: 'A choice in private',
      drawing: 'Choosing a card',
      needing: 'How would you like to be listened to?',
      sharing: 'One speaks. One listens.',
      reflecting: 'Saying it back',
      checking: 'Was that it?',
      supporting: 'A warm line',
      rating: 'How heard did it feel?',
      opening: 'Two numbers meet',
      revealing: 'Two numbers meet',
      making: 'Making one thing together',
      answering: 'Answering in private',
      showing: 'Two answers meet',
      comparing: 'Two answers, side by side',
      inviting: 'An invitation',
      touching: 'A quiet moment',
      appreciating: 'What was good today',
      closing: 'Closing',
      ended: 'The end of this sitting',
      paused: 'A breather',
    } satisfies Record<StateName, string> as Record<StateName, string>,
  },

  over: {
    unauthorized: {
      title: 'Your chair in this room has ended',
      lead: 'You left it, or one of the two ended it; nobody is named. Nothing of their room is shown here any more. They can invite you again by a new link.',
    },
    'expired-room': {
      title: 'This room has gone quiet for good',
      lead: 'It was not used for a long time, so the server let it go.',
    },
    'unknown-room': {
      title: 'There is no such room',
      lead: 'The server does not know it. It may have been let go.',
    },
    ahead: {
      title: 'The server has forgotten part of this room',
      lead: 'This device has seen more than the server still has. The session cannot go on in this room.',
    },
    outdated: {
      title: 'Heard has been renewed',
      lead: 'This page is of an older version than the server. Load it again and go on where you were.',
    },
  },
  absent: {
    title: 'This device does not hold that session',
    lead: 'Open it on the device you used before, or by the link you were sent.',
  },
  reaching: {
    title: 'Reaching the room',
    lead: 'It takes a little longer than usual. Your chair is kept on this device.',
    offlineTitle: 'No connection just now',
    offlineLead: 'Your chair is kept on this device. This page tries again by itself.',
  },
};
