// Words of features/desire: marking topics in private, and what both marked.
import { type PartnerName, partner, partnerFirst } from './partner.ts';

export const desire = {
  marking: {
    title: 'Just for you',
    lead: 'Mark what you would like to talk about. Only what you both marked is ever shown.',
    together: 'Hold your phone so that only you can see it.',
    honest: (name: PartnerName) =>
      `If you marked everything, you would see all that ${partner(name)} marked. So there is a limit, and you mark once in a sitting.`,
    loading: 'The topics are on their way.',
    count: (marked: number, cap: number) => `${marked} of at most ${cap}`,
    full: (cap: number) => `That is ${cap}. Take one away to mark another.`,
    send: 'These are mine',
    sendNone: 'None of them today',
    back: 'Back to the steps',
    theirsDone: (name: PartnerName) => `${partnerFirst(name)} has finished marking.`,
  },
  waiting: {
    title: 'Yours are marked',
    lead: (name: PartnerName) =>
      `Once ${partner(name)} has finished too, you both see what you have in common. The rest stays with each of you.`,
  },
  leaving: {
    title: 'Leave the topics?',
    body: 'All marks are wiped, on both phones, and nobody is told who went back. Topics are asked for once in a sitting, so cards about desire would be general ones today.',
    go: 'Leave them',
    going: 'Leaving them',
    keep: 'Stay here',
  },
  common: {
    title: 'What you both marked',
    lead: 'These are yours to talk about. Everything else stays with each of you.',
    titleNone: 'No topic in common today',
    leadNone:
      'That is fine, and it says nothing about how much either of you marked. The cards are about closeness in general.',
    loading: 'What you both marked is on its way.',
    goOn: 'Go on to the cards',
    choose: 'Another step',
  },
  cards: {
    topic: 'Something you both marked',
    first: 'Choose a topic, and three cards come for it.',
    loading: 'The topics are on their way.',
  },
};
