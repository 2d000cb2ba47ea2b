// Cards of the steps' own kinds, as the gallery deals and asks them.
import type { Card } from '../src/secrets/words.ts';
import type { HandCard } from '../src/session/room-screen.ts';

const FIVE = [
  'being listened to',
  'being left in peace',
  'a hand with the work',
  'being made to laugh',
  'something good to eat',
];

export const TASKS = {
  draw: {
    id: 'house',
    text: 'Draw the house you would live in if nobody had to pay for it.',
    task: 'draw',
  },
  plan: { id: 'day', text: 'Plan one free day that costs almost nothing.', task: 'plan' },
  rank: {
    id: 'help',
    text: 'Order these kinds of help on a bad day, the most welcome first.',
    task: 'rank',
    items: FIVE,
  },
} as const satisfies Record<string, Card & { items?: unknown }>;

export const ITEMS: readonly HandCard[] = [
  { id: 'house', depth: 1, tags: [], language: 'en', task: 'draw', text: TASKS.draw.text },
  { id: 'day', depth: 1, tags: [], language: 'en', task: 'plan', text: TASKS.plan.text },
  {
    id: 'help',
    depth: 2,
    tags: [],
    language: 'en',
    task: 'rank',
    text: TASKS.rank.text,
    items: FIVE,
  },
];

/** A hug both phones breathe along with. */
export const HOLD: Card = {
  id: 'hug',
  text: 'Share a short hug, in whatever way suits you both: sitting, standing or lying.',
  depth: 2,
  isHold: true,
};

export const INVITATIONS: readonly HandCard[] = [
  {
    id: 'palm',
    depth: 1,
    tags: [],
    language: 'en',
    text: 'Lay palm on palm, and find out whose hand is warmer.',
    apart: 'Both warm your own hands, and say when they are warm.',
  },
  {
    id: 'shoulder',
    depth: 1,
    tags: [],
    language: 'en',
    text: 'Lean against each other, arm to arm, and let your arms grow heavy.',
    apart: 'Both lean on something that holds you, and stay there for the same minute.',
  },
  {
    id: 'hug',
    depth: 2,
    tags: ['hold'],
    language: 'en',
    text: HOLD.text,
    apart: 'Both hold a thumb on one spot.',
  },
];

/** Ids of the deck of topics that ships. */
export const TOPICS = ['evening-for-two', 'slow-kisses', 'kind-no'];
