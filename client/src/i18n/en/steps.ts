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
  /** What one does there, in a line. */
  lines: {
    'open-up': 'Say how it really is. Outside stress first.',
    'listen-closely': 'Say back what you heard, a little better each time.',
    'time-together': 'Make one thing, the two of you.',
    'in-your-shoes': 'Answer for yourself, and guess for each other.',
    touch: 'A hand, a hug, or a thumb on the same spot.',
    desire: 'Talk about wanting. Only what you both marked.',
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
    lead: (name: PartnerName) =>
      `Pick for yourself. ${partnerFirst(name)} picks too, and then you both see.`,
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

  between: {
    title: (step: string) => `Next: ${step}`,
    same: 'You both picked it.',
    differ: (mine: string, theirs: string, name: PartnerName) =>
      `You picked ${mine}, ${partner(name)} picked ${theirs}. You take turns with them.`,
    askMine: 'You ask this time.',
    askTheirs: (name: PartnerName) => `${partnerFirst(name)} asks this time.`,
    begin: 'Deal the cards',
    beginTopics: 'Mark the topics',
    plannedLength: 'That was the planned length. Go on if you both like, or finish here.',
    choose: 'Another step',
    finish: 'Finish here',
  },
};
