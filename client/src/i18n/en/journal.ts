// Words of features/journal: one person's own history on one phone.
import { plural } from '../plural.ts';
import { type PartnerName, partner } from './partner.ts';

const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural('en', count, { one, other })}`;

export const journal = {
  title: 'Your journal',
  none: {
    title: 'A journal, on this phone only',
    lead: 'Off until you turn it on. It keeps your own numbers, so that you can see how things change for you.',
    keeps: 'What it keeps',
    points: [
      'After a sitting: when it was, your partner’s name, the steps, the numbers that met, and how close it felt.',
      'After a look at “How are we doing?”: your answers.',
      'Never a word that either of you said.',
      'Nothing of it leaves this phone, and your partner is not told that it exists.',
    ],
    notKept:
      'This browser keeps nothing once the page is closed. A journal begun here would go with it.',
  },
  passphrase: {
    label: 'Passphrase',
    labelNew: 'A passphrase for it',
    labelAgain: 'The same once more',
    show: 'Show',
    hide: 'Hide',
    hintNew: 'At least 6 characters. A few words in a row are easy to keep and hard to guess.',
    noWayBack:
      'Nobody can recover it. If it is forgotten, the journal can only be deleted and begun anew.',
    strength: {
      'too-short': 'Still too short',
      weak: 'Easy to guess. A few more words would help.',
      fair: 'Fair',
      strong: 'Hard to guess',
    },
    differ: 'The two are not the same yet.',
  },
  turnOn: 'Turn it on',
  turningOn: 'Turning it on',
  beginFailed: 'It could not be turned on just now. Try again.',
  locked: {
    title: 'Your journal is locked',
    lead: 'It goes on keeping what you tell it. Your passphrase opens it for reading.',
    leadOff: 'It is off and keeps nothing new. Your passphrase opens what it has kept.',
    unlock: 'Open it',
    unlocking: 'Opening it',
    wrong: 'That is not the passphrase. Look at it and try once more.',
    forgotten: 'I have forgotten it',
  },
  open: {
    lead: 'Yours alone. It locks when you leave this page, or after five minutes out of sight.',
    off: 'It is off: nothing new is kept.',
    emptyTitle: 'Nothing in it yet',
    empty:
      'It fills by itself, after your next sitting or your next look at how you two are doing.',
    lock: 'Lock it now',
    unreadable: (count: number) =>
      counted(count, 'entry is damaged and left out.', 'entries are damaged and left out.'),
  },
  trends: {
    title: 'How it has been for you',
    felt: 'How heard I felt',
    inTune: 'How in tune we were',
    closeness: 'How close it felt',
    signsTitle: 'How are we doing?',
    one: (value: string) => `${value} of 10, once.`,
    several: (facts: {
      count: number;
      first: string;
      last: string;
      lowest: string;
      highest: string;
    }) =>
      `From ${facts.first} to ${facts.last} of 10, over ${facts.count} times. Lowest ${facts.lowest}, highest ${facts.highest}.`,
    table: { show: 'As a table', when: 'When', value: 'Of 10' },
  },
  list: {
    title: 'Everything it holds',
    sitting: (name: PartnerName) => `A sitting with ${partner(name)}`,
    signs: 'How are we doing?',
    steps: {
      'open-up': 'Open up',
      'listen-closely': 'Listen closely',
      'time-together': 'Time together',
      'in-your-shoes': 'In your shoes',
      touch: 'Touch',
      desire: 'Desire',
    },
    youFelt: (felt: number, guess: number | null) =>
      guess === null ? `You felt ${felt}` : `You felt ${felt}, the guess was ${guess}`,
    theyFelt: (felt: number, guess: number | null) =>
      guess === null ? `They felt ${felt}` : `They felt ${felt}, you guessed ${guess}`,
    closedTurns: (count: number) => counted(count, 'turn stayed closed', 'turns stayed closed'),
    closenessBoth: (before: number, after: number) => `Closeness ${before}, then ${after}`,
    closeness: (value: number) => `Closeness ${value}`,
    understood: 'Understood',
    valued: 'Valued',
    caredAbout: 'Cared about',
    again: { yes: 'Would do it again', maybe: 'Might do it again', no: 'Would not do it again' },
    older: 'Show older ones',
  },
  manage: {
    title: 'Take along, turn off, delete',
    exportHint:
      'A file you save is not locked: whoever has it can read it. Browsers may clear what a page keeps, so a copy elsewhere is worth having.',
    json: 'Save as JSON',
    csv: 'Save as a table (CSV)',
    turnOff: 'Turn it off',
    turnOffHint: 'Turned off, it keeps what is there and adds nothing new.',
    turnOnAgain: 'Turn it on again',
    remove: 'Delete everything',
  },
  removing: {
    title: 'Delete your journal?',
    body: 'Every entry goes, and the key with them. It cannot be undone, and your rooms stay as they are.',
    go: 'Delete it',
    going: 'Deleting it',
    keep: 'Keep it',
  },
  toStart: 'To the start',
  fileName: 'heard-journal',
};
