// Words of playing on one phone, and of trying it alone.
import { isolated } from '../isolate.ts';

export const onePhone = {
  names: {
    title: 'One phone for the two of you',
    lead: 'You pass it across. What is for one of you alone waits until they have it in their hand.',
    kept: 'All of it stays on this phone. It needs no internet.',
    first: 'Your name',
    second: 'Your partner’s name',
    hint: 'So that the phone can say whose move it is.',
    same: 'The two names are alike. A letter more tells you apart.',
    begin: 'Begin',
    beginning: 'Getting it ready',
    full: {
      title: 'This phone could not keep it',
      body: 'Its storage may be full. Make a little room, then try again.',
    },
  },

  curtain: {
    title: (name: string) => `Hand the phone to ${isolated(name)}`,
    lead: (name: string, other: string) =>
      `What comes next is for ${isolated(name)} alone. ${isolated(other)} looks away for a moment.`,
    open: (name: string) => `I am ${isolated(name)}`,
  },

  look: {
    title: 'Now look together',
    lead: 'Put the phone where you can both see it.',
    open: 'We are both looking',
  },

  moment: 'One moment',

  bar: {
    one: (name: string) => `For ${isolated(name)}`,
    both: 'For both of you',
    mark: (name: string, other: string) => `${isolated(name)} and ${isolated(other)}`,
    take: (name: string) => `${isolated(name)}’s go`,
  },

  menu: {
    remove: 'Remove it from this phone',
    removeHint: 'Names, words and all. To play with other names.',
    removing: {
      title: 'Remove it from this phone?',
      body: 'Both names, every word and every number go. Nothing of it is kept anywhere else, so it cannot be brought back.',
      go: 'Remove it',
      going: 'Removing it',
      keep: 'Keep it',
    },
  },

  damaged: {
    title: 'What was kept here cannot be read',
    lead: 'Part of it is missing or was changed on this phone. Nothing was removed. It may help to try again.',
    again: 'Try again',
    remove: 'Remove it and begin anew',
  },
};
