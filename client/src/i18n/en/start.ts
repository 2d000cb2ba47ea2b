// Words of features/start.
import { type PartnerName, partner } from './partner.ts';

export const start = {
  title: 'One speaks. One listens.',
  lead: 'A conversation game for two partners. The listener says it back, you find out how heard it felt, and then you swap.',
  promise: 'No account. Only you two can read it.',
  nameLabel: 'What does your partner call you?',
  nameHint: 'If you like. Only your partner sees it.',
  ways: 'Where are the two of you?',
  together: 'Side by side',
  togetherBody: 'You talk, out loud.',
  apart: 'Apart',
  apartBody: 'You write, in your own time.',
  opening: 'Opening a room',
  onePhone: 'On one phone',
  tryAlone: 'Try it alone',
  signs: 'How are we doing?',
  journal: 'Journal',
  counsellor: 'For counsellors',
  titleBack: 'Where you left off',
  held: 'Your rooms on this phone',
  waysBack: 'Or open a new room',
  backTo: (name: PartnerName) => `Go back to your room with ${partner(name)}`,
  backToWaiting: 'Go back to your invitation',
  lastUsed: (when: string) => `Last here ${when}`,
  lastUsedNow: 'You were just here',
  forget: 'Forget',
  forgetLabel: (name: PartnerName) => `Forget the room with ${partner(name)}`,
  forgetting: {
    title: 'Forget this room?',
    body: (name: PartnerName) =>
      `This phone gives up its seat and can no longer read anything in the room with ${partner(name)}. It cannot be undone. The other phone keeps its own seat.`,
    go: 'Forget it',
    going: 'Forgetting it',
    keep: 'Keep it',
  },
};
