// Words of features/practice: what a counsellor sets between sessions, and how they are told it is done.
import { isolated } from '../isolate.ts';

export const practice = {
  list: {
    title: 'Practices',
    lead: 'For counsellors. A practice is a link for a couple: a few cards, how far they may come, and how long. When they are through they can send you a code that says so, and nothing more.',
    make: 'Set a practice',
    empty: 'None is set from this device yet.',
    kept: 'They are kept on this device alone, sealed. No server knows of them.',
    forNobody: 'A practice',
    cards: (title: string) => isolated(title),
    setOn: (when: string) => `Set on ${when}.`,
    doneOn: (when: string) => `Done. You were told on ${when}.`,
    notDone: 'Not told to be done.',
    again: 'The link once more',
    remove: 'Remove',
    removeLabel: (label: string) => `Remove the practice for ${isolated(label)}`,
    removing: {
      title: 'Remove this practice?',
      body: 'It goes from this device. The couple’s link still opens, but a code they send will tick nothing off.',
      go: 'Remove it',
      going: 'Removing it',
      keep: 'Keep it',
    },
    codeTitle: 'A code came to another device?',
    code: 'Paste it here',
    tickOff: 'Tick it off',
    change: 'Change across sessions',
    toStart: 'To the start',
  },
  link: {
    label: 'The link for the couple',
    share: 'Share',
    shareText: 'A practice for the two of you.',
    copy: 'Copy the link',
    copied: 'Copied.',
    selected: 'It is selected. Copy it from here.',
  },
  ticked: {
    new: (label: string) => `${isolated(label)}: done`,
    newNobody: 'A practice is done',
    again: (label: string) => `${isolated(label)}: done, and you were told before`,
    againNobody: 'This practice is done, and you were told before',
    body: 'That is all the code says. What the two of them said stays with them.',
    toList: 'To the practices',
    reading: 'Looking at the code',
    notRead: 'It could not be looked up on this device just now. Load the page again.',
  },
  problems: {
    foreign: {
      title: 'A practice was done',
      body: 'This code is for the device the practice was set from, and can be ticked off only there. It says nothing else.',
    },
    missing: {
      title: 'Nothing came with this link',
      body: 'The code travels in the link itself, and is gone from the address once it was read. Open the link once more from where you got it.',
    },
    'cut-off': {
      title: 'The end of this code is missing',
      body: 'It was cut off on its way, perhaps by a line break. Copy all of it, or ask for it again.',
    },
    damaged: {
      title: 'This code was damaged on its way',
      body: 'Something in it is not as it was made. Ask for it again.',
    },
    'other-version': {
      title: 'This code is for another version',
      body: 'Load this page again. If that does not help, ask for a new code.',
    },
  },
  tell: {
    title: 'Tell your counsellor it is done',
    lead: 'If you both like. The link says that the practice was done. It holds no words, no numbers, no names and no time.',
    unsure: 'Send it to your counsellor yourselves, in any way you like. Heard sends nothing.',
    label: 'The link for your counsellor',
    share: 'Share',
    shareText: 'The practice is done.',
    copy: 'Copy the link',
    copied: 'Copied. Paste it into a message to your counsellor.',
    selected: 'It is selected. Copy it from here.',
    back: 'Back',
  },
};
