// Words of features/facilitate: what can be done from the third chair, what each does, and why it cannot now.
import type { Move } from '@heard/shared/protocol/facilitation';
import type { RefusalCode } from '@heard/shared/protocol/refusals';

/** `hint` is what it will do, and `announced` what it is called until then. */
const moves: Record<Move, { title: string; hint: string; announced: string }> = {
  hold: {
    title: 'Hold',
    hint: 'Both phones pause at once.',
    announced: 'Holding',
  },
  resume: {
    title: 'Go on',
    hint: 'It goes on where it was held.',
    announced: 'Going on',
  },
  extend: {
    title: 'Two more minutes',
    hint: 'More time for whoever has the floor.',
    announced: 'More time',
  },
  repeat: {
    title: 'Say it back once more',
    hint: 'The listener says back again.',
    announced: 'Saying it back once more',
  },
  back: {
    title: 'One step back',
    hint: 'To what was just before.',
    announced: 'One step back',
  },
  swap: {
    title: 'Swap who speaks',
    hint: 'The other one speaks, on the same card.',
    announced: 'Swapping who speaks',
  },
  appreciate: {
    title: 'On to appreciation',
    hint: 'Leaves the turn, for something warm.',
    announced: 'On to appreciation',
  },
  end: {
    title: 'End gently',
    hint: 'Winds the sitting down, for both.',
    announced: 'Ending gently',
  },
};

export const facilitateSteering = {
  steering: {
    title: 'What you can do',
    lead: 'Both see whatever you do here, and either can decline it. Nobody is named for a no.',
    notYet:
      'Once both say yes you can hold, give time, swap who speaks, offer a card, say a line to both, and end gently. Until then nothing can be done from here.',
    moves,
    sending: 'On its way',
    queued: 'It goes out once the line is back',
    announced: (what: string) => `Announced: ${what}`,
    inSeconds: (seconds: number) =>
      seconds < 1
        ? 'It happens now, unless one declines.'
        : `In ${seconds} s, unless one declines.`,
    holdCallsOff: 'To call it off, hold.',
    why: {
      'out-of-sight': 'Both have to say yes first.',
      waiting: 'They are not both here yet.',
      ended: 'This sitting is over.',
      paused: 'They are pausing.',
      held: 'It is held already.',
      'their-pause': 'The pause is theirs, and goes on when both are back.',
      'nobody-speaks': 'Only while someone speaks or says back.',
      'nothing-said-back': 'Only once something was said back.',
      'no-way-back': 'There is no way back from here.',
      'owed-turn': 'The second turn on this card comes first.',
      'outside-a-turn': 'Only inside a turn, before the numbers.',
      appreciating: 'They are there already.',
      closing: 'They are closing already.',
    },
    confirm: {
      appreciate: {
        title: 'On to appreciation?',
        body: 'What is on now is left, for both. Each may then say something they appreciated. It happens after five seconds, unless one of them declines.',
        go: 'Announce it',
      },
      end: {
        title: 'End this sitting gently?',
        body: 'It winds down for both, with room for a warm word. It happens after five seconds, unless one of them declines.',
        go: 'Announce it',
      },
      going: 'Announcing it',
      keep: 'Stay here',
    },
  },

  saying: {
    title: 'One line to both',
    label: 'What you say',
    hint: 'Both read it at once. There is no line to one alone.',
    left: (left: number) => (left < 0 ? `${-left} too many` : `${left} left`),
    send: 'Say it to both',
    ready: 'Ready sentences',
    sentences: [
      'Let us slow down here.',
      'There is no hurry.',
      'A breath, both of you.',
      'Say it once more, in fewer words.',
      'Stay with what you heard.',
      'Look up from the phone for a moment.',
      'Say what you would like, not what went wrong.',
      'Only what you heard, no answer yet.',
      'Both of you did something hard just now.',
    ],
  },

  offering: {
    title: 'Offer a card',
    short: 'For whoever asks next, if they like.',
    hint: 'It lies beside the cards of whoever asks next, who may ask it or not.',
    step: 'From the step',
    depth: 'How close',
    depths: { 1: 'Light', 2: 'Closer', 3: 'Closest' },
    cards: 'The cards',
    loading: 'The cards are on their way.',
    notLoaded: 'The cards could not be loaded. The line may be down.',
    own: 'Write one',
    ownLabel: 'Your own question',
    ownHint: 'A question either of them could answer.',
    fromDeck: 'Back to the cards',
    send: 'Offer it to both',
    notOpen:
      'One that is closer than both want is not shown to them. Tasks, touch and desire can be offered while the two are in that step.',
  },

  deepest: {
    title: 'How close at most',
    hint: 'Only ever less than they chose themselves, for this sitting.',
    theirs: 'As they chose',
    1: 'Light',
    2: 'Closer',
  },

  did: {
    title: 'What you did',
    none: 'Nothing yet.',
    line: (text: string) => `“${text}”`,
    offer: (text: string) => `A card: ${text}`,
    lower: 'How close it may come',
    unread: { line: 'A line', offer: 'A card' },
    declined: 'declined',
    declinedNow: (what: string) => `Declined: ${what}. Nobody is named for it.`,
  },

  refused: {
    title: 'That did not count',
    dismiss: 'All right',
    codes: {
      'out-of-sight': 'It needs both of their yeses.',
      'no-facilitator': 'This device does not hold the session any more.',
      unauthorized: 'This device does not hold the session any more.',
      'phase-over': 'They had just gone on. Have a look, and tap again if it still fits.',
      stale: 'They had just gone on. Have a look, and tap again if it still fits.',
      'wrong-state': 'It does not belong to this point of the sitting.',
      'not-your-turn': 'It does not belong to this point of the sitting.',
      'already-done': 'It was so already.',
    } satisfies Partial<Record<RefusalCode, string>> as Partial<Record<RefusalCode, string>>,
  },
  problem: {
    'too-long': 'It is too long, or empty.',
    'not-ready':
      'Their phones have not told this device how to reach both yet. It needs both yeses.',
  },

  menu: {
    open: 'Menu',
    title: 'This session',
    label: 'Your own note',
    labelHint: 'It stays on this device.',
    keepLabel: 'Keep it',
    kept: 'Kept.',
    keys: 'Keys',
    projector: 'Projector view',
    projectorHint: 'No words, no numbers, no names. In a new window.',
    report: 'Report of this session',
    reportHint: 'One page of what is in sight, to print or save.',
    change: 'Change across sessions',
    changeHint: 'A line a session, kept on this device only.',
    leave: 'Leave this session',
    leaveHint: 'Your chair is free again, and both are told.',
    forget: 'Forget it on this device',
    forgetHint: 'The server and the two are not told.',
    close: 'Close',
  },

  leaving: {
    title: 'Leave this session?',
    body: 'You see nothing of it from then on, and both phones say that you left. To come back you need a new link.',
    go: 'Leave it',
    going: 'Leaving',
    keep: 'Stay',
    onItsWay: {
      title: 'You are leaving',
      lead: 'It goes out once the line is back. Until then your chair is kept.',
    },
  },
  forgetting: {
    title: 'Forget this session here?',
    body: 'This device gives up the keys to your chair, and your note. It cannot be undone. For the two your chair stays taken until they end it; to free it, leave the session instead.',
    go: 'Forget it',
    going: 'Forgetting it',
    keep: 'Keep it',
  },

  keys: {
    title: 'Keys',
    lead: 'They do nothing while you type, or while a sheet is open.',
    use: 'Use these keys',
    on: 'On',
    off: 'Off',
    hold: 'Hold, or go on',
    extend: 'Two more minutes',
    repeat: 'Say it back once more',
    back: 'One step back',
    swap: 'Swap who speaks',
    line: 'One line to both',
    offer: 'Offer a card',
    appreciate: 'On to appreciation',
    end: 'End gently',
    projector: 'Projector view',
    keys: 'This list',
    rooms: 'Back to all rooms',
    roomKey: 'In the list of rooms: the key on a room opens it',
  },
};
