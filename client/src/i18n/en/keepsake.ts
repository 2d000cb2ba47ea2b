// Words of features/keepsake, which load only when it is opened.
import { type PartnerName, partner, partnerFirst } from './partner.ts';

export const keepsake = {
  title: 'A keepsake of today',
  lead: 'One page, made on this phone. A line stands in it only if whoever wrote it says yes.',
  back: 'Back',

  giveTitle: 'What you give',
  giveNone: 'You wrote nothing down this time. What you said aloud stays between you.',
  kinds: {
    question: 'A question you wrote',
    share: 'What you shared',
    reflection: 'What you said back',
    support: 'Your warm line',
    wish: 'What would have helped you',
    answer: 'Your answer',
    guess: 'Your guess of the other answer',
    appreciation: 'What you appreciated',
  },
  shared:
    'What is of both: the cards, the topics you both marked, what you made together, and how in tune you were',
  sharedHint: (name: PartnerName) => `It stands there once ${partner(name)} says yes to it too.`,
  give: 'Give these',
  giveAnew: 'Change what I give',
  given: (name: PartnerName) =>
    `Given. ${partnerFirst(name)} can have them in a keepsake too. You can change it as long as the room lasts; what was saved already stays saved.`,

  pageTitle: 'The page so far',
  empty: 'Nothing stands there yet.',
  waiting: (name: PartnerName) => `${partnerFirst(name)} has not given anything yet.`,
  by: { mine: 'You', theirs: (name: PartnerName) => partnerFirst(name) },
  made: {
    picture: 'What we drew',
    plan: 'What we plan',
    order: 'Our order',
  },
  appreciated: 'Appreciated',
  inTune: 'How in tune, turn by turn',
  inTuneWords: (distances: readonly number[]) =>
    `Felt and guess were ${distances.join(', then ')} apart.`,
  heading: (mine: string, name: PartnerName) =>
    mine === '' ? 'The two of us' : `${mine} and ${partner(name)}`,
  /** Beside whose words a line is, where that alone would mislead. */
  notes: {
    question: '',
    share: '',
    reflection: 'what they heard',
    support: 'a warm line',
    wish: 'what would have helped',
    answer: '',
    guess: 'a guess at the other’s answer',
    appreciation: '',
  },

  print: 'Print, or save as PDF',
  file: 'Save as a page',
  image: 'Save as a picture',
  imageFailed: 'This browser could not make a picture. The page can be saved instead.',
  private: 'Whoever has the saved file can read it. Nothing is sent anywhere.',
  fileName: 'heard-keepsake',
};
