/** What the machine is stepped with: a command, stamped with who and when. */
import type { Author, Seat } from '../ids.ts';
import type { Activity, RoomCommand, RoomCommandType, Verdict } from '../protocol/commands.ts';
import type { Move } from '../protocol/facilitation.ts';

export type GameEvent = RoomCommand & {
  seat: Author;
  at: number;
  /** The place its entry takes in the log. */
  seq: number;
};

/** Who may do a thing is asked before there is a whole command, so this is all a rule may look at. */
export interface Attempt {
  type: RoomCommandType;
  seat: Author;
  verdict?: Verdict;
  activity?: Activity;
  move?: Move;
  of?: string;
  link?: number;
}

export function isSeat(author: Author): author is Seat {
  return author === 'a' || author === 'b';
}
