// Words of features/start.
import { type PartnerName, partner } from './partner.ts';

export const start = {
  title: 'Feel heard. Then listen.',
  lead: 'A conversation game for two partners. One speaks, the other listens and says it back. Then you find out how heard it felt, and swap.',
  promise: 'No account. Only the two of you can read what is said.',
  nameLabel: 'What does your partner call you?',
  nameHint: 'If you like. Only your partner sees it.',
  ways: 'Where are the two of you?',
  together: 'Side by side',
  togetherBody: 'Two phones, one sofa. You talk aloud.',
  apart: 'Apart',
  apartBody: 'You write to each other, in your own time.',
  opening: 'Opening a room',
  held: 'Your rooms on this phone',
  backTo: (name: PartnerName) => `Go back to your room with ${partner(name)}`,
  backToWaiting: 'Go back to your invitation',
  lastUsed: (when: string) => `Last here ${when}`,
  forget: 'Forget',
  forgetLabel: (name: PartnerName) => `Forget the room with ${partner(name)}`,
  forgetting: {
    title: 'Forget this room on this phone?',
    body: (name: PartnerName) =>
      `This phone gives up its seat and can no longer read anything in the room with ${partner(name)}. It cannot be undone. The other phone keeps its own seat.`,
    go: 'Forget it',
    going: 'Forgetting it',
    keep: 'Keep it',
  },
};
