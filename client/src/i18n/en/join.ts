// Words of features/join: the second phone, from the link to the seat.
import type { Setting } from '@heard/shared/protocol/commands';
import { isolated } from '../isolate.ts';
import { type CounsellorName, counsellorFirst } from './counsellor.ts';

export const join = {
  looking: 'Looking at the invitation',
  title: (name: string) =>
    name === '' ? 'Your partner invites you' : `${isolated(name)} invites you`,
  lead: 'to a conversation game for the two of you.',
  hosted: {
    title: (name: CounsellorName) => `${counsellorFirst(name)} opened this room for you two`,
    lead: 'for a conversation game with your partner.',
    seat: (name: CounsellorName) =>
      `${counsellorFirst(name)} has a third seat, the counsellor’s. Nothing is seen from it before you and your partner have both said yes, each on your own phone. You can take your yes back at any time.`,
    promise: 'No account. What you two say stays between you, unless you both let it be seen.',
    nameHint: 'If you like. Your partner sees it, and the counsellor once you both let them.',
  },
  linesTitle: 'What will happen',
  lines: [
    'One of you asks and listens. The other answers.',
    'The listener says back what they heard.',
    'You find out how heard it felt. Then you swap.',
  ],
  setting: {
    together: {
      spoken: 'Side by side, out loud.',
      written: 'Side by side, in writing.',
    },
    apart: {
      spoken: 'Apart, out loud on a call.',
      written: 'Apart, in writing, each in your own time.',
    },
  } satisfies Record<Setting['where'], Record<Setting['how'], string>>,
  changeable: 'You can both change this, and stop at any time.',
  promise: 'No account. Only the two of you can read what is said here.',
  nameLabel: 'What does your partner call you?',
  nameHint: 'If you like. Only your partner sees it.',
  take: 'Take the seat',
  taking: 'Taking the seat',
  toRoom: 'Go on to the room',
  linkProblems: {
    'cut-off': {
      title: 'This link is cut off',
      body: 'The end of it is missing. Open it again straight from the message, or ask whoever sent it to copy the whole of it.',
    },
    damaged: {
      title: 'Something in this link has changed',
      body: 'A letter or two are not as they were sent. Ask whoever sent it to share it again, straight from their screen.',
    },
    'other-version': {
      title: 'This link is for another version',
      body: 'The page it was made on is newer or older than this one. Load both pages again, then ask for the link once more.',
    },
    missing: {
      title: 'Open the link once more',
      body: 'It comes after the # sign, and is taken out of the address as soon as the page opens. Open the link again straight from the message.',
    },
  },
  own: {
    title: 'This link is for your partner',
    body: 'It is your own invitation, and this phone already has the other seat. Open the link on your partner’s phone.',
  },
  seated: {
    title: 'You already have your seat',
    body: 'This phone holds a seat in this room. There is nothing more to take.',
  },
};
