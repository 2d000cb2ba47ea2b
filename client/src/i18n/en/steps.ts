// Words of features/steps: what both want, which step each picks, and what comes next.
import { type PartnerName, partner, partnerFirst, partners } from './partner.ts';

export const steps = {
  names: {
    'open-up': 'Open up',
    'listen-closely': 'Listen closely',
    'time-together': 'Time together',
    'in-your-shoes': 'In your shoes',
    touch: 'Touch',
    desire: 'Desire',
  },
  /** What one does there, in a line that fits beside its drawing. */
  lines: {
    'open-up': 'Say how it really is.',
    'listen-closely': 'Say back what you heard.',
    'time-together': 'Make one thing together.',
    'in-your-shoes': 'Guess each other’s answers.',
    touch: 'A hand, a hug, near or far.',
    desire: 'Talk about wanting.',
  },

  settling: {
    title: 'Finding what you both want',
    lead: 'The phones compare what each of you chose. Neither of you, nor anyone else, sees the other’s.',
    away: (name: PartnerName) =>
      `It goes on when ${partners(name)} phone is back. Nothing is lost until then.`,
    offline: 'It goes on when the line is back. Nothing is lost until then.',
  },

  choosing: {
    title: 'What would you like to do?',
    lead: 'Pick for yourself; you both see once both have.',
    label: 'The steps',
    byLink: (step: string) => `The link you opened is for ${step}.`,
    depth: {
      1: 'Cards stay light today.',
      2: 'Cards may come closer today.',
      3: 'Cards may come all the way close today.',
    },
    theirsDone: (name: PartnerName) => `${partnerFirst(name)} has picked.`,
    waitingTitle: 'Yours is picked',
    waitingLead: (name: PartnerName) => `You both see once ${partner(name)} has picked too.`,
  },

  told: {
    title: (name: PartnerName) => `${partnerFirst(name)} shows you how it is these days`,
    sign: (statement: string, value: number) => `“${statement}” ${value} of 10`,
  },

  between: {
    title: (step: string) => `Next: ${step}`,
    same: 'You both picked it.',
    differ: 'You take turns with the two.',
    picked: 'What you both picked',
    you: 'You',
    they: (name: PartnerName) => partnerFirst(name),
    askMine: 'You ask this time.',
    askTheirs: (name: PartnerName) => `${partnerFirst(name)} asks this time.`,
    chooseMine: 'You choose the card this time.',
    chooseTheirs: (name: PartnerName) => `${partnerFirst(name)} chooses the card this time.`,
    offerMine: 'You offer this time.',
    offerTheirs: (name: PartnerName) => `${partnerFirst(name)} offers this time.`,
    begin: 'Deal the cards',
    beginTopics: 'Mark the topics',
    plannedLength: 'That was the planned length. Go on if you both like, or finish here.',
    choose: 'Another step',
    finish: 'Finish here',
  },

  notOpen: {
    title: 'This step is not open today',
    lead: 'It opens only when both of you want it. Neither phone says who does or does not.',
    choose: 'Pick another step',
    putAway: 'Put the card away',
  },

  notPicked: {
    title: 'This is not what you picked',
    lead: 'The other phone began something that the two of you did not pick. It is not played here.',
    choose: 'Choose again',
    putAway: 'Put the card away',
  },
};
