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
    notHere:
      'Playing apart, a counsellor’s seat and the look for yourself need a phone of one’s own, so they are not offered here.',
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
    /** Its words say “you” to one of them. */
    both: (name: string) => `For both, as ${isolated(name)} sees it`,
    mark: (name: string, other: string) => `${isolated(name)} and ${isolated(other)}`,
    take: (name: string) => `${isolated(name)}’s go`,
  },

  menu: {
    remove: 'Remove it from this phone',
    removeHint: 'Names, words and all. To play with other names.',
    removing: {
      title: 'Remove all of it?',
      body: 'Both names, every word and every number go from this phone. Nothing of it is kept anywhere else, so it cannot be brought back.',
      go: 'Remove it',
      going: 'Removing it',
      keep: 'Keep it',
    },
  },

  tryOut: {
    nothingKept: 'This is a try-out: nothing is kept.',
    leave: 'Leave it',
    setting: 'Laying the table',
    mine: 'Your phone',
    theirs: (name: string) => `${isolated(name)}’s phone`,
    shown: 'Which phone to look at',
    pick: {
      title: (name: string) => `Ask ${isolated(name)} something`,
      lead: 'Choose a card, then read it aloud.',
      ask: 'Ask this',
      cards: 'Three cards',
    },
    story: {
      drawing: (name: string) => `You listen first. ${isolated(name)} is ready for a question.`,
      needing: (name: string) => `${isolated(name)} reads it, and says what would help most.`,
      sharing: (name: string) => `${isolated(name)} answers, out loud:`,
      reflecting: 'Say back what you heard, in your own words. For example:',
      checking: (name: string) => `${isolated(name)} thinks about whether that was it.`,
      supporting: (name: string) =>
        `${isolated(name)}: “You got it.” Now one warm line, or simply go on.`,
      rating: (name: string) =>
        `${isolated(name)} rates how heard it felt. You guess that number. Neither sees the other’s.`,
      ratingSealed: (name: string) => `${isolated(name)} has sealed a number. Now your guess.`,
      opening: 'Both are in. They open together.',
      revealing:
        'The two numbers meet. How near they are is the one score, and it belongs to you both.',
    },
    cards: [
      {
        text: 'What were the best ten minutes of your week?',
        answer:
          'Sunday morning. The phones were off and you read me that silly headline. I laughed, and for a moment nothing was on my list.',
        sayBack:
          'It was Sunday, with the phones off. You laughed, and your list was gone for a while.',
      },
      {
        text: 'What has been heavier than it looks from outside?',
        answer:
          'The new shifts. I say they are fine, and then I lie awake sorting the next day. You do not have to solve it. I just did not want to be alone with it tonight.',
        sayBack:
          'The shifts keep you awake. You do not want it solved, you want some company with it.',
      },
      {
        text: 'When did you feel at home these days?',
        answer:
          'When I came in late and the kitchen light was on. Nobody said a word. It was as if somebody had thought of me.',
        sayBack: 'You came home late, a light was on, and it told you somebody had thought of you.',
      },
    ],
    end: {
      title: 'That was one turn',
      lead: 'You asked, you listened, you said it back, and two sealed numbers met. Then the two of you swap, with the same card.',
      again: 'Try it once more',
      onePhone: 'Play on one phone',
      start: 'To the start',
    },
  },

  damaged: {
    title: 'What was kept here cannot be read',
    lead: 'Part of it is missing or was changed on this phone. Nothing was removed. It may help to try again.',
    again: 'Try again',
    remove: 'Remove it and begin anew',
  },
};
