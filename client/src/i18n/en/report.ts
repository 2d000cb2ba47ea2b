// Words of features/report: what a counsellor takes along of one session.
import { isolated } from '../isolate.ts';
import { plural } from '../plural.ts';

const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural('en', count, { one, other })}`;

export const report = {
  title: 'Report of this session',
  lead: 'Made on this device from what the two let you see. It is sent nowhere; what you save or print is yours to look after.',
  leadWords: 'Both said yes to words in it.',
  leadNoWords: 'There are no words of theirs in it: for that, both would have to say yes.',
  nothing: {
    title: 'Nothing to report',
    body: 'Nothing of this session is in sight now. A report holds only what both let you see at the time it is made.',
  },
  nobody: { a: 'Partner 1', b: 'Partner 2' },
  both: (one: string, other: string) => `${isolated(one)} and ${isolated(other)}`,
  span: (date: string, minutes: number) =>
    `${date}, ${minutes < 1 ? 'less than a minute' : `about ${counted(Math.round(minutes), 'minute', 'minutes')}`}`,
  counts: {
    turns: (count: number) => counted(count, 'turn', 'turns'),
    loops: (count: number) =>
      count === 0
        ? 'nothing had to be said back again'
        : `said back again ${counted(count, 'time', 'times')}`,
    passes: (count: number) => counted(count, 'card put away', 'cards put away'),
    pauses: (count: number) => counted(count, 'pause', 'pauses'),
  },
  floor: 'Time with the floor',
  floorOf: (name: string, minutes: number, percent: number) =>
    `${isolated(name)}: ${minutes} min (${percent} %)`,
  steps: 'Steps',
  step: (name: string, turns: number, minutes: number) =>
    `${name}: ${counted(turns, 'turn', 'turns')}, ${minutes} min`,
  noStep: 'Out of sight',
  turns: {
    title: 'Turns',
    turn: 'Turn',
    step: 'Step',
    card: 'Card',
    speaker: 'Spoke',
    minutes: 'Min',
    again: 'Again',
    felt: 'Felt',
    guess: 'Guess',
    apart: 'Apart',
    passed: 'put away',
    none: '–',
  },
  legend: {
    base: 'Again: how often it was said back once more.',
    numbers:
      'Felt: how heard the speaker felt, 0 to 10. Guess: what the listener thought. Apart: how far those were from each other. A dash: kept closed, or not in sight.',
  },
  measures: {
    title: 'What they shared of how it was',
    person: 'Who',
    when: 'When',
    before: 'before',
    after: 'after',
    circles: 'Circles, 1 to 11',
    understood: 'Understood',
    valued: 'Valued',
    caredAbout: 'Cared about',
  },
  said: {
    show: 'With what was said',
    hint: 'Adds pages with the words both let you see.',
    title: 'What was said',
    appreciated: (name: string) => `${isolated(name)} appreciated`,
    kinds: {
      share: (name: string) => `${isolated(name)} said`,
      reflect: (name: string) => `${isolated(name)} said back`,
      support: (name: string) => `${isolated(name)} offered`,
      wish: (name: string) => `${isolated(name)} wished`,
      add: (name: string) => `${isolated(name)} added`,
      show: (name: string) => `${isolated(name)} answered`,
      appreciate: (name: string) => `${isolated(name)} appreciated`,
    },
  },
  judges: 'Numbers of a conversation, not of a person. They diagnose nothing.',
  print: 'Print, or save as PDF',
  csv: 'Save as a table (CSV)',
  close: 'Close the report',
  fileName: 'heard-session',
};
