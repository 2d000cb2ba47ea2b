// Words of features/shoes: two answers each, sealed, then all four side by side.
import { type PartnerName, partner, partnerFirst, partners } from './partner.ts';

export const shoes = {
  answering: {
    title: 'Two short answers',
    lead: (name: PartnerName) =>
      `Your own, and what you think ${partners(name)} is. You both see all four at once.`,
    own: 'Mine',
    guess: (name: PartnerName) => `What I think ${partners(name)} is`,
    seal: 'Seal both',
    titleSpoken: 'Keep two answers in mind',
    leadSpoken: (name: PartnerName) =>
      `Your own, and what you think ${partners(name)} is. Don’t say them yet.`,
    have: 'I have both',
  },

  sealed: {
    title: 'Yours are sealed',
    lead: (name: PartnerName) =>
      `All four answers show together, once ${partner(name)} is in too. No hurry.`,
    titleSpoken: 'You have both',
    leadSpoken: (name: PartnerName) =>
      `Once ${partner(name)} has both too, you say them aloud. No hurry.`,
    kept: 'It is kept on this phone and will go out by itself.',
  },

  showing: {
    title: 'The answers are meeting',
    lead: 'Both of you are in.',
    away: (name: PartnerName) =>
      `They will meet when ${partners(name)} phone is back. Nothing is lost until then.`,
    offline: 'They will meet when the line is back. Nothing is lost until then.',
  },

  comparing: {
    title: 'Side by side',
    lead: 'Nothing to win here. See what is new to you, and what is not.',
    aboutMe: 'About you',
    aboutThem: (name: PartnerName) => `About ${partner(name)}`,
    iSaid: 'You said',
    theySaid: (name: PartnerName) => `${partnerFirst(name)} said`,
    iThought: 'You thought',
    theyThought: (name: PartnerName) => `${partnerFirst(name)} thought`,
    aloudMine: 'Say it aloud.',
    aloudTheirs: (name: PartnerName) => `${partnerFirst(name)} says it aloud.`,
    titleSpoken: 'Now aloud',
    spoken: [
      'Count to three, then both say your own answer at the same time.',
      'Then tell each other what you had guessed.',
    ],
    mismatch: {
      title: 'The answers do not fit',
      body: 'What came is not what was sealed, so it is not shown. You can still say your answers to each other. If it happens again, compare the code in the menu under “Check it is really the two of you”.',
    },
    nextIAsk: (name: PartnerName) =>
      `Next, you ask how to be there for ${partner(name)}, and listen. Then you swap.`,
    nextTheyAsk: (name: PartnerName) =>
      `Next, ${partner(name)} asks how to be there for you, and listens. Then you swap.`,
    goOn: 'Go on',
    theirsReady: (name: PartnerName) => `${partnerFirst(name)} is ready to go on`,
    waiting: (name: PartnerName) => `Waiting for ${partner(name)}, no hurry`,
  },
};
