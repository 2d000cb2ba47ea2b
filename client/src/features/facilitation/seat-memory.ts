/**
 * What this page remembers of the counsellor's doings while screens come and go: what was put aside
 * here, and what was announced last. Data only; nothing of it leaves the page.
 */
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import type { SteerOutcome } from './steer-outcome.ts';

export interface SeatMemory {
  /** Ids of notices that were read here. */
  readonly putAside: ReadonlySet<string>;
  /** The sitting and counsellor this phone's owner has just answered about; the log soon says so too. */
  readonly answeredFor: string | null;
  /** "Stop being seen" was tapped in this phase or an earlier one, and its confirmation not put aside. */
  readonly hasStopped: boolean;
  readonly wasSeated: boolean;
  readonly hasLeft: boolean;
  readonly lastSteer: { readonly id: string; readonly at: number; readonly phase: number } | null;
  /** What came of it, as long as that phase lasts. */
  readonly outcome: { readonly is: SteerOutcome; readonly phase: number } | null;
}

export const startMemory: SeatMemory = {
  putAside: new Set(),
  answeredFor: null,
  hasStopped: false,
  wasSeated: false,
  hasLeft: false,
  lastSteer: null,
  outcome: null,
};

/** What everything about the seat is given. */
export interface SeatProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  readonly memory: SeatMemory;
  readonly remember: (change: Partial<SeatMemory>) => void;
  /** Opens the sheet about the seat. */
  readonly onOpen: () => void;
}

/** Asked once for each sitting and each counsellor. */
export function questionOf({ view }: Pick<RoomScreen, 'view'>): string {
  return `${view.sitting}.${view.facilitation?.since ?? 0}`;
}

/** Whether this phone's owner has said what may be seen, "nothing" included. */
export function hasAnswered(screen: RoomScreen, { answeredFor }: SeatMemory): boolean {
  return screen.facilitation?.hasAnswered === true || answeredFor === questionOf(screen);
}

/** Whether there is anything to be asked: somebody sits there, and the two phones have met. */
export function isAsked({ facilitation, view }: RoomScreen): boolean {
  return facilitation?.isSeated === true && view.isIntroduced;
}

/** Null once the two have gone on from there. */
export function outcomeNow({ view }: RoomScreen, { outcome }: SeatMemory): SteerOutcome | null {
  return outcome?.phase === view.phase ? outcome.is : null;
}
