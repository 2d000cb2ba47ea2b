// Words of features/agree: what both say yes to before anything begins.
import { type PartnerName, partner, partnerFirst } from './partner.ts';

export const agree = {
  title: 'Before you begin',
  rulesTitle: 'What you both say yes to',
  rules: [
    'One speaks at a time.',
    'The listener says back what they heard before anything else.',
    'Either of you can pass, pause or stop, without a reason.',
    'What is said here stays here.',
    'This is a conversation game, not therapy. It is not for times when one of you is afraid of the other.',
  ],
  settingTitle: 'How you want to play',
  settingHint: 'Either of you can change this. You both see it change.',
  where: 'Where you are',
  together: 'Side by side',
  apart: 'Apart',
  how: 'How you talk',
  spoken: 'Out loud',
  written: 'In writing',
  explain: {
    together: {
      spoken: 'You talk, and look at each other. No typing at all.',
      written: 'In one room, each writing on your own phone.',
    },
    apart: {
      spoken: 'Call each other as you usually do. The phones only keep the turns.',
      written: 'You write, and each answers when it suits them, today or over days.',
    },
  },
  changed: {
    title: 'How you play has just changed',
    body: 'Have another look. Both of you say ready again.',
  },
  next: 'Go on',
  measure: 'How close it feels, just for you',
  wishes: {
    title: 'Just for you',
    lead: {
      together:
        'Turn your phone away a little. What you both want opens, and by that you know you both said yes.',
      apart:
        'Neither sees what the other chooses. What you both want opens, and by that you know you both said yes.',
    },
    depth: 'How close may the cards come?',
    depths: {
      1: { title: 'Light', body: 'Days, moods, small things.' },
      2: { title: 'Closer', body: 'Feelings and needs, between us too.' },
      3: { title: 'Closest', body: 'Fears and hopes that are hard to say.' },
    },
    byLink: (depth: string) => `The link you opened goes as far as “${depth}”.`,
    touch: 'Touch or a hug',
    desire: 'Talk of desire',
    yes: 'Yes',
    no: 'Not today',
    back: 'Back to the rules',
  },
  ready: 'I’m 18 or over, and ready',
  sending: 'Saying so',
  queued: 'It goes out by itself',
  safety: 'Check it is really the two of you',
  meeting: 'The two phones are still meeting. Both pages need to be open for a moment.',
  theyAreReady: (name: PartnerName) => `${partnerFirst(name)} is ready.`,
  theyAreReading: (name: PartnerName) => `${partnerFirst(name)} has not said ready yet.`,
  waiting: {
    title: 'You are ready',
    lead: (name: PartnerName) =>
      `Waiting for ${partner(name)}. It begins once you have both said so, and not before.`,
    lookAgain: 'Read it again',
    back: 'Back to waiting',
  },
};
