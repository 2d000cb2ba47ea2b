// Words of features/facilitation: what the two see of the counsellor's seat, and what they can do about it.
import type { Move, Scope } from '@heard/shared/protocol/facilitation';
import { plural } from '../plural.ts';
import { type CounsellorName, counsellor, counsellorFirst } from './counsellor.ts';
import { type PartnerName, partner } from './partner.ts';

export interface Level {
  title: string;
  body: string;
}

export const facilitation = {
  bar: {
    label: 'The counsellor’s seat',
    presence: {
      here: (name: CounsellorName) => `${counsellorFirst(name)} is here`,
      away: (name: CounsellorName) => `${counsellorFirst(name)} is away`,
      gone: (name: CounsellorName) => `${counsellorFirst(name)} is not here now`,
      unknown: (name: CounsellorName) => counsellorFirst(name),
      wrong: 'Somebody else sits there',
    },
    sees: {
      none: 'Sees nothing',
      structure: 'Sees: how it goes',
      numbers: 'Sees: numbers too',
      words: 'Sees: words too',
    } satisfies Record<Scope, string> as Record<Scope, string>,
    change: 'Change',
    choose: 'Choose',
    look: 'Look',
    stop: 'Stop being seen',
    takeBack: 'Take back my yes',
    stopping: 'Stopping',
    stoppingLater: 'Stops once the line is back',
  },

  consent: {
    title: (name: CounsellorName) => `What may ${counsellor(name)} see?`,
    lead: (other: PartnerName) =>
      `You choose here, ${partner(other)} on the other phone. Of the two choices, the smaller one holds.`,
    legend: 'What may be seen',
    levels: {
      none: { title: 'Nothing', body: 'Only that you two are here.' },
      structure: {
        title: 'How it goes',
        body: 'The step, turns, minutes, pauses.',
      },
      numbers: {
        title: 'The numbers too',
        body: 'And how heard it felt, and guesses.',
      },
      words: {
        title: 'The words too',
        body: 'And cards, and what you both write.',
      },
    } satisfies Record<Scope, Level> as Record<Scope, Level>,
    spoken: 'What you say out loud is not written down or sent.',
    report: {
      legend: 'A second yes, only if you like',
      title: (name: CounsellorName) =>
        `Words may also stand in the report ${counsellor(name)} saves. Only if you both say so.`,
    },
    facts: [
      'Nothing from before you both said yes is seen.',
      'Either of you can take it back at any time, with one tap. What was seen until then stays seen.',
      'It holds for this sitting. Next time you are asked again.',
    ],
    code: {
      title: 'To be sure who it is',
      body: (name: CounsellorName) =>
        `${counsellorFirst(name)}’s screen shows this number. Compare it aloud. If it differs, choose “Nothing”.`,
      digits: 'The number',
    },
    send: {
      none: 'Let nothing be seen',
      structure: 'Let this be seen',
      numbers: 'Let this be seen',
      words: 'Let this be seen',
    } satisfies Record<Scope, string> as Record<Scope, string>,
    unset: 'Choose one first',
    notYet: (other: PartnerName) =>
      `You choose what is seen once ${partner(other)} is here too. Until then it is nothing.`,
  },

  stopped: {
    title: (name: CounsellorName) => `From now on, ${counsellor(name)} sees nothing`,
    body: 'What was seen before stays seen. You can choose again at any time.',
  },

  keyWrong: {
    title: 'This is not your counsellor',
    lead: 'Somebody sits in the counsellor’s seat who did not come by the link you were given or made. Nothing can be allowed, and nothing is sent to them.',
    todo: 'Call your counsellor, by a number you already have, and ask for a new room. Until then you can go on without anyone seeing, or stop here.',
    goOn: 'Go on unseen',
  },

  steer: {
    moves: {
      hold: (name: CounsellorName) => `${counsellorFirst(name)} asks you both to pause.`,
      resume: (name: CounsellorName) => `${counsellorFirst(name)} lets it go on.`,
      extend: (name: CounsellorName) => `${counsellorFirst(name)} gives you more time.`,
      repeat: (name: CounsellorName) =>
        `${counsellorFirst(name)} asks to have it said back once more.`,
      back: (name: CounsellorName) => `${counsellorFirst(name)} asks to go one step back.`,
      swap: (name: CounsellorName) => `${counsellorFirst(name)} asks the two of you to swap.`,
      appreciate: (name: CounsellorName) =>
        `${counsellorFirst(name)} asks to go on to the closing words.`,
      end: (name: CounsellorName) => `${counsellorFirst(name)} asks to finish here.`,
    } satisfies Record<Move, (name: CounsellorName) => string> as Record<
      Move,
      (name: CounsellorName) => string
    >,
    inSeconds: (seconds: number) =>
      plural('en', seconds, { one: `In ${seconds} second.`, other: `In ${seconds} seconds.` }),
    now: 'Now.',
    /** Said once, in place of a number that counts down. */
    soon: 'It happens in a few seconds, unless one of you says not now.',
    calledOff: 'It stays as it was.',
    happened: (name: CounsellorName) => `${counsellorFirst(name)} brought you here.`,
  },

  held: {
    title: (name: CounsellorName) => `${counsellorFirst(name)} asks you both to pause`,
    lead: 'Nothing is lost. It goes on from here when the pause is lifted, or as soon as one of you wants to.',
    overTitle: 'The pause is over',
    overLead: 'It goes on from here as soon as one of you wants to.',
    goOn: 'Go on instead',
    goOnOver: 'Go on',
    finish: 'Finish for today',
  },

  notNow: 'Not now',
  allRight: 'All right',
  toNotice: (name: CounsellorName) => `From ${counsellor(name)}, above`,

  line: { from: (name: CounsellorName) => `${counsellorFirst(name)}, to you both` },
  extra: (name: CounsellorName, minutes: number) =>
    plural('en', minutes, {
      one: `${counsellorFirst(name)} gives you ${minutes} more minute.`,
      other: `${counsellorFirst(name)} gives you ${minutes} more minutes.`,
    }),
  offer: {
    title: (name: CounsellorName) => `${counsellorFirst(name)} offers a card`,
    first: 'It lies first among the cards.',
    later: 'For whoever asks next, if they like.',
  },
  ceiling: {
    1: (name: CounsellorName) => `${counsellorFirst(name)} asks to keep the cards light today.`,
    2: (name: CounsellorName) =>
      `${counsellorFirst(name)} asks to come no closer than “Closer” today.`,
  } satisfies Record<1 | 2, (name: CounsellorName) => string> as Record<
    1 | 2,
    (name: CounsellorName) => string
  >,

  seated: {
    title: (name: CounsellorName) => `${counsellorFirst(name)} sits in the counsellor’s seat`,
    body: 'Nothing is seen until you have both said yes, each on your own phone.',
    choose: 'Choose what is seen',
  },
  left: {
    title: 'The counsellor’s seat is free again',
    body: 'Nothing more is seen from there.',
  },
  invited: {
    title: 'A link for a counsellor was made',
    body: 'Whoever opens it can take the counsellor’s seat. They see nothing before you have both said yes.',
    look: 'Look at it',
  },

  invite: {
    title: 'Invite a counsellor',
    lead: 'Somebody you both trust can sit with you here, on a device of their own.',
    pointsTitle: 'What that means',
    points: [
      'You send them a link. It lets one person in, once.',
      'They see nothing before you have both said yes, each on your own phone.',
      'They can pause, slow down, or say one line to you both. You always see that it came from them, and either of you can say not now.',
      'They never write to one of you alone.',
    ],
    told: (other: PartnerName) => `As soon as the link is made, ${partner(other)} is told.`,
    make: 'Make the link',
    again: 'Make a new link',
  },

  pending: {
    title: 'No counsellor yet',
    lead: 'Send them this link, by any messenger. It works once, for one person.',
    codeTitle: 'A code that opens the counsellor’s link on another device',
    linkLabel: 'The counsellor’s link',
    copy: 'Copy the link',
    copied: 'Copied. Paste it into a message to your counsellor.',
    selected: 'The link is selected. Hold it and choose Copy.',
    share: 'Share',
    shareText: 'A link to the counsellor’s seat. It works once.',
    cancel: 'Take the link back',
  },

  seat: {
    title: 'The counsellor’s seat',
    end: 'End the counsellor’s seat',
    endTitle: 'End it for both of you?',
    endBody: (name: CounsellorName) =>
      `${counsellorFirst(name)} leaves the room and sees nothing more. What was seen stays seen. Neither phone says who ended it.`,
    endGo: 'End it',
    keep: 'Keep it',
    elsewhere: 'The link is not on this page.',
  },

  waiting: {
    title: 'Waiting for your partner',
    lead: (name: CounsellorName) =>
      `Your partner gets a link of their own from ${counsellor(name)}. No hurry.`,
    body: 'Nothing is seen from the counsellor’s seat until you are both here and have both said yes.',
  },

  share: {
    title: (name: CounsellorName) => `Share this with ${counsellor(name)}?`,
    lead: 'Only you decide, and only for your own answers. Both ways are fine.',
    listTitle: 'Your answers',
    circles: (position: string) => `How close it feels: ${position}`,
    item: (statement: string, value: number) => `${statement} ${value} of 10`,
    go: (name: CounsellorName) => `Share it with ${counsellor(name)}`,
    keep: 'Keep it to myself',
  },
};
