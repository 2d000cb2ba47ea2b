// Words of the menu and what it opens.
import { type PartnerName, partner, partnerFirst } from './partner.ts';

export const menu = {
  open: 'Menu',
  title: 'Menu',
  close: 'Close',
  thisSitting: 'This sitting',
  thisPage: 'This page',
  breather: 'Take a breather',
  breatherHint: 'Pause now, and say when to come back.',
  pass: 'Let the deck move on',
  passHint: 'On to other cards. Nobody is named for it.',
  stepOut: 'Step out',
  stepOutHint: 'Leave for now, without a reason.',
  end: 'Finish this sitting',
  endHint: {
    turns: 'Go on to the closing words.',
    appreciating: 'Go on without waiting for words.',
    closing: 'End it here, for both of you.',
  },
  signs: 'How are we doing?',
  signsHint: 'A look for yourself alone.',
  cards: 'Cards of your own',
  cardsHint: 'Bring a text with your own questions.',
  safety: 'Check it is really the two of you',
  safetyHint: 'A code both phones show alike.',
  look: 'Light and dark',
  help: 'Help',
  privacy: 'Who can see what',
  makeLink: 'Make a link with cards',
  start: 'To the start',
  leave: 'Leave this page now',
  passing: {
    title: 'Move on?',
    body: 'This card is put away for both of you, with what was said on it, and three others are dealt. Neither phone says who asked for it.',
    go: 'Move on',
    going: 'Moving on',
  },
  steppingOut: {
    title: 'Step out now?',
    body: (name: PartnerName) =>
      `You leave here. ${partnerFirst(name)} sees that the sitting is winding down, and may still leave you a kind word. The room stays, and you can come back to it.`,
    bodyWindingDown: (name: PartnerName) =>
      `You leave here, without a word more. ${partnerFirst(name)} can finish alone. The room stays, and you can come back to it.`,
    go: 'Step out',
    going: 'Stepping out',
  },
  ending: {
    title: 'Finish this sitting?',
    bodies: (name: PartnerName) => ({
      turns: `It goes on to the closing words for you and ${partner(name)}. Nobody has to say any. You can play again in this room whenever you both like.`,
      appreciating: `It goes on to what today held, for you and ${partner(name)}, without waiting for words. There is still time for some there.`,
      closing: `It ends here for you and ${partner(name)}, and what today held is put away on both phones. You can play again in this room whenever you both like.`,
    }),
    go: 'Finish',
    going: 'Finishing',
  },
  keepGoing: 'Stay here',
  looks: {
    legend: 'How this page looks on this phone',
    automatic: 'As the phone does',
    light: 'Light',
    dusk: 'Dusk',
  },
};
