/** The words at the end of a sitting: appreciation, what it held, and goodbye. */
import { plural } from '../plural.ts';
import { type PartnerName, partner, partnerFirst } from './partner.ts';

const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural('en', count, { one, other })}`;

export const closing = {
  appreciating: {
    title: 'One thing you appreciated today',
    leadSpoken: (name: PartnerName) => `Tell ${partner(name)}, out loud. Small things count.`,
    leadWritten: (name: PartnerName) => `For ${partner(name)}. Small things count.`,
    label: 'Something I appreciated',
    send: 'Send',
    goOn: 'Go on',
    goOnWithoutWriting: 'Go on without writing',
    writeIt: 'Write it down as well',
    mineTitle: 'Thank you',
    mineLead: (name: PartnerName) =>
      `${partnerFirst(name)} may still be looking for words. No hurry.`,
    theirsReady: (name: PartnerName) => `${partnerFirst(name)} is ready to close`,
    dontWait: 'Go to the end',
  },

  words: {
    theirs: (name: PartnerName) => `From ${partner(name)}`,
    mine: 'From you',
  },

  summary: {
    title: 'What today held',
    minutes: (count: number) =>
      count < 1 ? 'Less than a minute' : counted(count, 'minute', 'minutes'),
    cards: (count: number) => counted(count, 'card', 'cards'),
    turns: (count: number) => counted(count, 'turn', 'turns'),
    cardsTitle: 'The cards of today',
    youFelt: (name: PartnerName, felt: number, guess: number) =>
      `You felt ${felt}, ${partner(name)} guessed ${guess}`,
    theyFelt: (name: PartnerName, felt: number, guess: number) =>
      `${partnerFirst(name)} felt ${felt}, you guessed ${guess}`,
    closed: 'The numbers stayed closed',
    wishTheirs: (name: PartnerName) => `What would have helped ${partner(name)}`,
    wishMine: 'What would have helped you',
    done: 'Done',
    mineTitle: 'You are done for today',
    mineLead: (name: PartnerName) =>
      `${partnerFirst(name)} can still read this page. Leave it open, or put the phone away.`,
    theirsDone: (name: PartnerName) => `${partnerFirst(name)} is done for today`,
  },

  keepsake: 'Make a keepsake',
  measure: 'How it was, just for you',
  tell: 'Tell your counsellor it is done',

  late: {
    write: 'Write one thing you appreciated',
    label: 'Something I appreciated today',
    send: 'Send',
  },

  ended: {
    title: 'Until next time',
    lead: (name: PartnerName) => `Thank you for listening to each other, you and ${partner(name)}.`,
    again: 'Play again in this room',
    toStart: 'Back to the start',
  },
};
