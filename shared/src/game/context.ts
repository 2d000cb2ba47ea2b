/** What the machine remembers besides its state. Plain JSON: it is cached, restored and replayed. */
import type { Envelope } from '../envelope.ts';
import type { Seat } from '../ids.ts';
import type { Activity, Setting } from '../protocol/commands.ts';
import { type Consent, type Move, NO_CONSENT, type SeenCopy } from '../protocol/facilitation.ts';
import type { StateName } from '../view.ts';

/** The first of two records that belong together, waiting for the second: both are published at once. */
export interface Held {
  seat: Seat;
  id: string;
  seen: number;
  phase: number;
  body: Envelope;
  copy?: SeenCopy;
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
  /** Time a facilitator gave in this phase, and with which command. */
  extra: { minutes: number; id: string } | null;
}

export interface Breather {
  /** Epoch milliseconds. */
  until: number;
  isOver: boolean;
  from: StateName;
  /** The facilitator's command that called for it; null for a partner's own breather. */
  holdId: string | null;
  gathered: Gathered;
}

/** The third chair, and what the two let be seen from it. */
export interface Facilitation {
  /** SHA-256 of the facilitator's token; null while nobody sits there. */
  tokenHash: string | null;
  /** SHA-256 of the proof of the link they were invited by. */
  joinHash: string | null;
  /** The entry with which they came: what was before it is not theirs to see. */
  since: number;
  /** The last entry they were told of: out of sight they do not learn how far the room has got. */
  told: number;
  consents: Record<Seat, Consent>;
  /** The pair's epoch: 1, and one more each time something came out of sight. */
  epoch: number;
}

/** Something that happens once its deadline passes, unless it is declined. */
export interface Steer {
  move: Move;
  id: string;
}

export interface Context extends Gathered {
  /** Changes of state so far. */
  phase: number;
  /** The last entry that belonged to the moment it was made in; what comes beside it is none. */
  momentSeq: number;
  /** Epoch milliseconds at which this phase began. */
  since: number;
  /** SHA-256 of each seat's device token; null while nobody sits there. */
  seats: Record<Seat, string | null>;
  /** SHA-256 of the proof of each link to a partner's seat, and which of them were spent. */
  joinHashes: readonly string[];
  spentLinks: readonly number[];
  /** The room was opened by its facilitator. */
  isHosted: boolean;
  facilitation: Facilitation;
  steer: Steer | null;
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

/**
 * Whether a step back must not lead away from the card: its second turn is owed to whoever listened in
 * the first, and answers that were shown side by side would be lost.
 */
export function isCardKept({ isSecondTurn, activity }: Context): boolean {
  return isSecondTurn || activity === 'shoes';
}

/** The chair is empty, in this epoch of the pair's. */
export function nobodyThere(epoch: number): Facilitation {
  return {
    tokenHash: null,
    joinHash: null,
    since: 0,
    told: 0,
    consents: { a: NO_CONSENT, b: NO_CONSENT },
    epoch,
  };
}
