/** What the machine remembers before anything happened. */
import { type Context, nobodyThere } from './context.ts';

/** Called by XState without input on every step: pure, cheap and the same every time. */
export function emptyContext(): Context {
  return {
    phase: 0,
    momentSeq: 0,
    since: 0,
    seats: { a: null, b: null },
    joinHashes: [],
    spentLinks: [],
    isHosted: false,
    facilitation: nobodyThere(1),
    steer: null,
    extra: null,
    isIntroduced: false,
    setting: { where: 'together', how: 'spoken' },
    activity: 'rounds',
    hasMarked: false,
    sitting: 1,
    round: 1,
    turn: 0,
    isSecondTurn: false,
    draw: 0,
    listener: 'a',
    floor: null,
    notQuiteLeft: 0,
    moreLeft: 0,
    hasWished: false,
    addedAt: { a: 0, b: 0 },
    appreciated: [],
    done: [],
    pieces: 0,
    held: null,
    breather: null,
    deadlineAt: null,
  };
}
