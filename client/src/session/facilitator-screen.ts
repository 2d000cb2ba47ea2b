/**
 * Everything the counsellor's screens may know of one room: the facilitator's view, the copies their
 * device could open, and how the line is. Derived, never edited; features read it and call
 * `FacilitatorActions`.
 */
import type { FacilitatorView } from '@heard/shared/facilitator-view';
import type { RoomId, Seat } from '@heard/shared/ids';
import type { Setting, Verdict } from '@heard/shared/protocol/commands';
import type { Move } from '@heard/shared/protocol/facilitation';
import type {
  AskedCard,
  DoorProblem,
  LineStatus,
  Need,
  RefusedTap,
  Step,
  Tapped,
} from './room-screen.ts';
import type { Measure } from './third-chair-screen.ts';

type Whereabouts = 'here' | 'away' | 'gone';

/** A piece of somebody's words that both let the counsellor read. */
export interface CopiedPiece {
  id: string;
  at: number;
  seat: Seat;
  kind: 'share' | 'reflect' | 'support' | 'wish' | 'add' | 'show' | 'appreciate';
  text: string;
}

/** One turn as far as it was in sight. What was not is null, and is never guessed. */
export interface SightedTurn {
  turn: number;
  sitting: number;
  step: Step | null;
  listener: Seat;
  speaker: Seat;
  /** Epoch milliseconds. */
  startedAt: number;
  endedAt: number | null;
  /** How often it went back to saying back, and to saying more. */
  notQuite: number;
  more: number;
  verdicts: readonly Verdict[];
  isPassed: boolean;
  card: AskedCard | null;
  need: Need | null;
  /** Only where both were opened to each other; null where one stayed closed or out of sight. */
  felt: number | null;
  guess: number | null;
  pieces: readonly CopiedPiece[];
}

/** Something the counsellor did, and whether it was declined. Nobody is named for a no. */
export interface Steered {
  id: string;
  at: number;
  kind: Move | 'line' | 'offer' | 'lower';
  text: string | null;
  isDeclined: boolean;
}

export interface FacilitatorScreen {
  room: RoomId;
  /** The counsellor's own note of who this is; stays on this device. */
  label: string;
  ownName: string;
  view: FacilitatorView;
  line: LineStatus;
  /** By seat; null while out of sight or not told yet. */
  presence: Record<Seat, Whereabouts | null>;
  clockOffsetMs: number;
  isHosted: boolean;
  /** The two partners' links, while a seat is free in a room the counsellor opened. */
  links: { p: string; q: string } | null;
  /** The short code of the counsellor's key, the same on both phones. */
  code: { digits: string; pictures: readonly number[] };
  /** As the partners named themselves; null until it was read. */
  names: Record<Seat, string | null>;
  /** Of this sitting, as far as it was in sight. */
  step: Step | null;
  turns: readonly SightedTurn[];
  /** The turns of every sitting in this room that was in sight. */
  roomTurns: readonly SightedTurn[];
  appreciations: readonly CopiedPiece[];
  measures: readonly { seat: Seat; sitting: number; at: number; measure: Measure }[];
  /** Of this sitting, while in sight. Milliseconds each partner held the floor, as speaker or listener. */
  airtimeMs: Record<Seat, number>;
  loops: number;
  passes: number;
  pauses: number;
  /** Epoch milliseconds: the first entry in sight of this sitting, and the last. */
  span: { startedAt: number; lastAt: number } | null;
  /** When the two paused, or have been waiting for each other, since then (epoch ms); null otherwise. */
  waitingSince: number | null;
  /** How deep it may go at most, as the counsellor lowered it and nobody declined. */
  ceiling: 1 | 2 | null;
  steered: readonly Steered[];
  /** A copy did not fit what its author bound themselves to: shown calmly and for good. */
  isTampered: boolean;
  pending: readonly { id: string; type: string }[];
  refused: RefusedTap | null;
  isKept: boolean;
}

export type FacilitatorStatus =
  | { kind: 'loading' }
  /** This device holds no counsellor's seat in the room. */
  | { kind: 'absent' }
  | { kind: 'reaching'; line: LineStatus }
  | {
      kind: 'over';
      /** `unauthorized`: the two ended the counsellor's seat, or the counsellor left. */
      reason: 'expired-room' | 'unknown-room' | 'unauthorized' | 'ahead' | 'outdated';
      screen: FacilitatorScreen | null;
    }
  | { kind: 'open'; screen: FacilitatorScreen };

export interface FacilitatorActions {
  steer(move: Move): Promise<Tapped>;
  /** One line to both; at most 200 characters. */
  say(text: string): Promise<Tapped>;
  offer(card: AskedCard): Promise<Tapped>;
  /** null takes the ceiling away again: never above what the two chose themselves. */
  lowerDepth(depth: 1 | 2 | null): Promise<Tapped>;
  leave(): Promise<Tapped>;
  /** Stays on this device. */
  relabel(label: string): Promise<void>;
  dismissRefusal(): void;
  reconnect(): void;
}

/** What a counsellor opens a room with. */
export interface HostWish {
  /** As the partners see it. */
  name: string;
  /** The counsellor's own note of who this is. */
  label: string;
  setting: Setting;
}

/** One room this device holds the counsellor's seat in. */
export interface HeldSession {
  room: RoomId;
  label: string;
  isHosted: boolean;
  /** Epoch milliseconds. */
  lastUsedAt: number;
}

export type Hosted = { ok: true; room: RoomId } | { ok: false; problem: DoorProblem };
