/** What the machine remembers besides its state. Plain JSON: it is cached, restored and replayed. */
import type { Envelope } from '../envelope.ts';
import type { Seat } from '../ids.ts';
import type { Activity, Setting } from '../protocol/commands.ts';
import type { StateName } from '../view.ts';

/** The first of two records that belong together, waiting for the second: both are published at once. */
export interface Held {
  seat: Seat;
  id: string;
  seen: number;
  phase: number;
  body: Envelope;
}

/** What a phase has gathered so far; put aside by a breather and taken up again after it. */
export interface Gathered {
  /** The seats that did their part of a phase that waits for both. */
  done: Seat[];
  /** Pieces said in this phase. */
  pieces: number;
  held: Held | null;
  /** Who is saying something now, and may hand the floor over; null while nobody is. */
  floor: Seat | null;
  /** Epoch milliseconds at which the room itself must act; null for never. */
  deadlineAt: number | null;
}

export interface Breather {
  /** Epoch milliseconds. */
  until: number;
  isOver: boolean;
  from: StateName;
  gathered: Gathered;
}

export interface Context extends Gathered {
  /** Changes of state so far. */
  phase: number;
  /** Epoch milliseconds at which this phase began. */
  since: number;
  /** SHA-256 of each seat's device token; null while nobody sits there. */
  seats: Record<Seat, string | null>;
  /** SHA-256 of the proof the invite link yields. */
  joinHash: string | null;
  isIntroduced: boolean;
  setting: Setting;
  /** What asking a card leads to. */
  activity: Activity;
  /** Private topics are asked for once a sitting: who asked again could find out more. */
  hasMarked: boolean;
  sitting: number;
  round: number;
  turn: number;
  isSecondTurn: boolean;
  draw: number;
  listener: Seat;
  notQuiteLeft: number;
  moreLeft: number;
  hasWished: boolean;
  /** The last entry with which each seat added something to a shared task; 0 for none. */
  addedAt: Record<Seat, number>;
  /** The seats that have said their appreciation in this sitting. */
  appreciated: Seat[];
  breather: Breather | null;
}

/** Called by XState without input on every step: pure, cheap and the same every time. */
export function emptyContext(): Context {
  return {
    phase: 0,
    since: 0,
    seats: { a: null, b: null },
    joinHash: null,
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
