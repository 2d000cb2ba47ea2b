// Words of features/change: what a counsellor keeps across sessions, on their own device.
import { isolated } from '../isolate.ts';
import { plural } from '../plural.ts';

const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural('en', count, { one, other })}`;

export const change = {
  title: 'Change across sessions',
  none: {
    title: 'A line a session, on this device only',
    lead: 'For counsellors. Off until you turn it on, and then for each couple by itself.',
    keeps: 'What it keeps',
    points: [
      'The day, and for each partner the mean of felt and guess, where both let you see numbers.',
      'The circles before and after, only of those who shared them with you.',
      'Totals of your own licensed measures, as you type them: a label and a number.',
      'Your name for the couple, and what each partner calls themselves.',
    ],
    notKept:
      'This browser keeps nothing once the page is closed. What you begin here would go with it.',
  },
  noNotes:
    'There is no place for notes: Heard keeps no clinical notes, so that it never becomes a records system; yours belong where your profession keeps them.',
  judges: 'It shows numbers as they were. It diagnoses nothing, draws no line and raises no flag.',
  passphrase: {
    label: 'Passphrase',
    labelNew: 'A passphrase for it',
    labelAgain: 'The same once more',
    show: 'Show',
    hide: 'Hide',
    hintNew: 'At least 6 characters. A few words in a row are easy to keep and hard to guess.',
    noWayBack: 'Nobody can recover it. If it is forgotten, all of this can only be deleted.',
    strength: {
      'too-short': 'Still too short',
      weak: 'Easy to guess. A few more words would help.',
      fair: 'Fair',
      strong: 'Hard to guess',
    },
    differ: 'The two are not the same yet.',
    turnOn: 'Turn it on',
    turningOn: 'Turning it on',
    beginFailed: 'It could not be turned on just now. Try again.',
  },
  locked: {
    title: 'Change across sessions is locked',
    lead: 'Your passphrase opens it.',
    unlock: 'Open it',
    unlocking: 'Opening it',
    wrong: 'That is not the passphrase. Look at it and try once more.',
    forgotten: 'I have forgotten it',
  },
  open: {
    lead: 'It locks when you leave this page, or after five minutes out of sight.',
    unreadable: (count: number) =>
      counted(count, 'line is damaged and left out.', 'lines are damaged and left out.'),
    couples: 'Which couple?',
    noCouples:
      'No couple is in it yet. Turn it on for a couple from their session, while you can see it, or here.',
    newCouple: 'Your name for a couple',
    newCoupleHint: 'It stays on this device.',
    add: 'Turn it on for them',
    back: 'Close',
    lock: 'Lock it now',
  },
  couple: {
    off: (label: string) => `Nothing is kept of ${isolated(label)}.`,
    offHint:
      'Ask both first: what you keep of a session is a record, and they should know of it. Then turn it on.',
    turnOn: (label: string) => `Keep a line a session of ${isolated(label)}`,
    turnOff: 'Keep nothing more of them',
    keep: 'Keep the line of this session',
    kept: 'The line of this session is kept. Keeping it again replaces it.',
    notInSight: 'Numbers of this session are not in sight, so there is no line to keep.',
    nothingYet: 'No line is kept yet.',
    remove: 'Delete this couple',
    removing: {
      title: (label: string) => `Delete ${isolated(label)}?`,
      body: 'All lines and totals of this couple go from this device for good.',
      go: 'Delete',
      going: 'Deleting',
      keep: 'Keep them',
    },
  },
  person: { a: 'Partner 1', b: 'Partner 2' },
  both: 'Both',
  plots: {
    title: 'Session by session',
    felt: (name: string) => `${isolated(name)}: felt heard`,
    guess: (name: string) => `${isolated(name)}: guessed as listener`,
    circles: (name: string) => `${isolated(name)}: circles afterwards, 1 to 11`,
    one: (value: string) => `${value}, once so far.`,
    several: (facts: {
      count: number;
      first: string;
      last: string;
      lowest: string;
      highest: string;
    }) =>
      `${facts.count} times, from ${facts.first} at first to ${facts.last} last, between ${facts.lowest} and ${facts.highest}.`,
    table: { show: 'As a table', when: 'When', value: 'Value' },
  },
  table: {
    title: 'All lines',
    when: 'When',
    who: 'Who',
    felt: 'Felt',
    guess: 'Guess',
    before: 'Circles before',
    after: 'Circles after',
    none: '–',
    remove: 'Delete',
    removeLine: (when: string) => `Delete the line of ${when}`,
  },
  totals: {
    title: 'Add a total of your own measure',
    soFar: 'Totals so far',
    of: (name: string, when: string) => `${isolated(name)}, ${when}`,
    lead: 'From measures you are licensed to use. Heard brings none and reads nothing into the number.',
    label: 'Which measure?',
    value: 'The total',
    badValue: 'A number, such as 27 or 3.5.',
    who: 'Whose is it?',
    add: 'Add it',
    measure: 'Measure',
    total: 'Total',
    remove: 'Delete',
    removeLabel: (label: string) => `Delete ${isolated(label)}`,
  },
  manage: {
    title: 'Take it along, or delete it',
    csv: 'Save this couple as a table (CSV)',
    removeAll: 'Delete all couples',
    removing: {
      title: 'Delete all of it?',
      body: 'Every couple, every line and every total goes from this device for good, and the passphrase with it.',
      go: 'Delete all',
      going: 'Deleting',
      keep: 'Keep it',
    },
  },
  fileName: 'heard-change',
};
