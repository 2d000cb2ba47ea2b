// Words of features/touch: an invitation, its three replies, and the time after a yes.
import { type PartnerName, partner, partnerFirst } from './partner.ts';

export const touch = {
  offering: {
    title: (name: PartnerName) => `What would you like to offer ${partner(name)}?`,
    lead: (name: PartnerName) =>
      `Choose one. ${partnerFirst(name)} can say yes, ask for something smaller, or say not now.`,
    leadSmaller: (name: PartnerName) =>
      `${partnerFirst(name)} would like something smaller. These are gentler.`,
    leadSmallest: (name: PartnerName) =>
      `${partnerFirst(name)} would like something smaller. These are the gentlest there are.`,
    cards: 'Three invitations',
    dealing: 'Three invitations are on their way.',
    depth: { 1: 'Light', 2: 'Closer', 3: 'Closest' },
    offer: 'Offer this',
    others: 'Three others',
    choose: 'Another step',
    waitingTitle: (name: PartnerName) => `${partnerFirst(name)} is choosing what to offer`,
    waitingLead: 'You can say yes, ask for something smaller, or say not now. Each is fine.',
  },

  inviting: {
    title: (name: PartnerName) => `${partnerFirst(name)} invites you`,
    lead: 'Change it so that it suits you both.',
    replies: 'Your reply',
    yes: { title: 'Yes', body: 'I would like that.' },
    smaller: {
      title: 'Something smaller',
      body: 'Three gentler ones come instead.',
      bodySmallest: 'Three others come, all of them small.',
    },
    notNow: { title: 'Not now', body: 'The card is put away without a word.' },
    before: 'Before you read it',
    show: 'Show the invitation',
    sentTitle: (name: PartnerName) => `${partnerFirst(name)} has your invitation`,
    sentLead: (name: PartnerName) =>
      `Any answer is a good one, and ${partner(name)} has all the time there is.`,
    takeBack: 'Take it back',
  },

  touching: {
    breatheTitle: 'Breathe together',
    breatheAlong: 'Both phones breathe in for four seconds, and out for six.',
    in: 'in',
    out: 'out',
    downTitle: 'Put the phones down',
    downTitleApart: 'Take your time',
    downLeadApart: 'If you are on a call, stay on it.',
    thumbTitle: 'Thumb to thumb',
    spot: 'The spot to hold',
    thumbs: {
      neither: 'Hold the spot, however you like.',
      mine: (name: PartnerName) => `You are holding. There is room for ${partner(name)}.`,
      theirs: (name: PartnerName) => `${partnerFirst(name)} is holding.`,
      both: (name: PartnerName) => `${partnerFirst(name)} is holding too.`,
    },
    keepHeld: 'Hold it for me',
    letGo: 'Let it go',
    noHurry: 'It ends when you both say so. Stopping needs only one of you.',
    late: 'Stay for as long as you both like. It can also end here.',
    theirsDone: 'Whenever you are ready, too.',
    mineDone: 'It ends once you both say so. No hurry.',
    enough: 'That was good',
    stop: 'Stop now',
  },
};
