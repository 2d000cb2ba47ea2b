// Words of a shared task: choosing one, making it, and what came of it.
import { plural } from '../plural.ts';
import { type PartnerName, partner, partnerFirst } from './partner.ts';

const spots = {
  'top-left': 'top left',
  top: 'top middle',
  'top-right': 'top right',
  left: 'left',
  middle: 'middle',
  right: 'right',
  'bottom-left': 'bottom left',
  bottom: 'bottom middle',
  'bottom-right': 'bottom right',
};

const shapes = {
  circle: 'Circle',
  square: 'Square',
  triangle: 'Triangle',
  line: 'Line',
  arch: 'Arch',
  heart: 'Heart',
};

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const placed = (index: number): string => ordinals[index] ?? 'last';

type Spot = keyof typeof spots;
type Shape = keyof typeof shapes;

export const task = {
  drawing: {
    title: 'What would you two like to make?',
    lead: 'Choose a card for both of you.',
    ask: 'Make this',
    ownTitle: 'A task of your own',
    ownLead: 'Something small that you can both be done with tonight.',
    ownKind: 'What will you do?',
    kinds: {
      draw: 'Draw one picture',
      plan: 'Make one plan',
    },
    ownLabel: 'What it is about',
    waitingTitle: (name: PartnerName) => `${partnerFirst(name)} is choosing what you make`,
    waitingLead: 'Then it comes to both phones, and you begin together.',
  },

  finishing: {
    theirs: (name: PartnerName) => `${partnerFirst(name)} is done.`,
    waiting: (name: PartnerName) => `Waiting for ${partner(name)}`,
    stillOpen: 'You can still add something.',
  },

  draw: {
    empty: 'One sheet for both of you',
    paper: (mine: number, theirs: number, name: PartnerName) => {
      const yours = plural('en', mine, { one: `${mine} stroke`, other: `${mine} strokes` });
      const others = plural('en', theirs, { one: `${theirs} stroke`, other: `${theirs} strokes` });
      return `The picture: ${yours} by you, ${others} by ${partner(name)}`;
    },
    widths: 'How broad',
    width: ['Fine', 'Medium', 'Broad'] as readonly [string, string, string],
    inks: 'Colour',
    ink: { own: 'Your colour', dark: 'Dark' },
    undo: 'Take back your last stroke',
    addShape: 'Add a shape',
    done: 'It is finished',
    left: (strokes: number) =>
      plural('en', strokes, {
        one: 'Room for one more stroke of yours.',
        other: `Room for ${strokes} more strokes of yours.`,
      }),
    full: 'Your half of the sheet is full. Taking back still works, and so does calling it finished.',
    notKept: 'That stroke could not be kept just now. Try it once more.',
    theyDrew: (name: PartnerName, from: Spot, to: Spot) =>
      from === to
        ? `${partnerFirst(name)} drew, ${spots[from]}`
        : `${partnerFirst(name)} drew from ${spots[from]} to ${spots[to]}`,
    theyAdded: (name: PartnerName, shape: Shape, spot: Spot) =>
      `${partnerFirst(name)} added: ${shapes[shape]}, ${spots[spot]}`,
    youAdded: (shape: Shape, spot: Spot) => `Added: ${shapes[shape]}, ${spots[spot]}`,
    shape: {
      title: 'Add a shape',
      close: 'Close',
      which: 'Shape',
      names: shapes,
      where: 'Where',
      spots,
      size: 'Size',
      sizes: { small: 'Small', large: 'Large' },
      add: 'Add it',
    },
  },

  plan: {
    lead: 'Bring ideas. What you both star stays.',
    label: 'An idea',
    add: 'Add',
    tooLong: 'A little shorter, please: one line of up to 120 characters.',
    full: 'Twelve ideas of yours are on the table. Take one out to add another.',
    worn: 'You have added and starred as much as one plan can hold. What is starred stays.',
    list: 'Ideas',
    empty: 'Nothing on the table yet. The first idea can be a small one.',
    mine: 'You',
    theirs: (name: PartnerName) => partnerFirst(name),
    both: 'In the plan',
    star: (text: string) => `Star: ${text}`,
    starredBy: (name: PartnerName) => `${partnerFirst(name)} starred it`,
    remove: 'Take out',
    removeIdea: (text: string) => `Take out: ${text}`,
    so: (count: number) =>
      count === 0
        ? 'Nothing has both stars yet.'
        : plural('en', count, {
            one: 'One thing is in the plan.',
            other: `${count} things are in the plan.`,
          }),
    done: 'That is our plan',
    theyAdded: (name: PartnerName, text: string) => `${partnerFirst(name)} added: ${text}`,
  },

  rank: {
    list: 'Your order',
    grip: (item: string) => `Drag ${item}`,
    up: (item: string) => `Move up: ${item}`,
    down: (item: string) => `Move down: ${item}`,
    isAt: (item: string, place: number) => `${item} is ${placed(place)} now`,
    theyMove: (name: PartnerName) => partnerFirst(name),
    open: 'It is settled once you both hold it.',
    hold: 'Hold this order',
    theyHold: (name: PartnerName) => `${partnerFirst(name)} holds this order.`,
    holding: (name: PartnerName) => `Waiting for ${partner(name)}`,
    stillOpen: 'You hold it. Moving anything lets go again.',
    worn: 'You have moved as much as one order can take. Hold it, or let it go from the menu.',
  },

  result: {
    picture: 'What you drew together',
    plan: 'Your plan',
    order: 'Your order',
  },
};
