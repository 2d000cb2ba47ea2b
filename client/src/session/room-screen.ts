/**
 * Everything a feature may know of one room: the server's view, the records this phone could open,
 * and how the line is. Derived, never edited; features read it and call `RoomActions`.
 */
import type { Card } from '@heard/shared/decks/card';
import type { DeckStep } from '@heard/shared/decks/deck-kind';
import type { OwnDeckReading } from '@heard/shared/decks/read-own-deck';
import type { RoomId, Seat } from '@heard/shared/ids';
import type { Activity, Setting, Verdict } from '@heard/shared/protocol/commands';
import type { Consent, Scope } from '@heard/shared/protocol/facilitation';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import type { View } from '@heard/shared/view';
import type { Wishes } from '../secrets/agreement.ts';
import type { Preset } from '../secrets/preset-link.ts';
import type { Answers } from '../secrets/sealed-answers.ts';
import type { Keep, ToldSign } from '../secrets/step-words.ts';
import type { Card as AskedCard } from '../secrets/words.ts';
import type { FacilitationScreen, Measure } from './third-chair-screen.ts';

/** What a listener asks: a card of the deck, or one in their own words (`id` null). */
export type { AskedCard };

/** A card that was dealt, with the language of its deck. */
export interface HandCard extends Card {
  language: string;
}

export type Need = 'listen' | 'understand' | 'think';

/** A piece of words that was opened, or that could not be and says so. */
export type Piece =
  | { kind: 'words'; id: string; at: number; text: string; isMine: boolean }
  | { kind: 'unreadable'; id: string; at: number; isMine: boolean };

/** The meeting of felt and guess. `closed`: at least one stayed closed, so both did. */
export type Reveal =
  /** `facet`: in “Listen closely”, the speaker's number for one facet of it, where they gave one. */
  | { kind: 'met'; felt: number; guess: number; facet?: number }
  | { kind: 'closed' }
  /** An opening did not fit its seal: something between the phones is wrong. */
  | { kind: 'mismatch' };

/** Something added to a shared task, as its own step reads it; null where it could not be opened. */
export interface Added {
  id: string;
  at: number;
  seat: Seat;
  isMine: boolean;
  text: string | null;
}

/** Both answers to one card, side by side. `aloud`: its author says it rather than writing it. */
export type SideBySide =
  | { kind: 'shown'; mine: Answers | 'aloud'; theirs: Answers | 'aloud' }
  /** An answer did not fit its seal: something between the phones is wrong. */
  | { kind: 'mismatch' };

/** One turn as both lived it. */
export interface TurnScript {
  turn: number;
  sitting: number;
  amListener: boolean;
  /** The step it belongs to; null where its beginning could not be read. */
  step: Step | null;
  activity: Activity;
  /** After two answers side by side: "how can I best be there for you?" takes the card's place. */
  isBeThere: boolean;
  card: AskedCard | null;
  /** undefined until answered; null when the speaker chose not to say. */
  need: Need | null | undefined;
  shares: Piece[];
  reflections: Piece[];
  /** How many of those the speaker had checked already: what follows is the try that is on now. */
  reflectionsChecked: number;
  verdicts: Verdict[];
  support: Piece | null;
  reveal: Reveal | null;
  wish: Piece | null;
  /** A shared task: everything both added, oldest first. */
  added: readonly Added[];
  /** A shared task, or a touch: both said that it is done. */
  isFinished: boolean;
  /** In your shoes: null until both are shown. */
  answers: SideBySide | null;
  /** Touch: the invitation was said yes to. */
  isAccepted: boolean;
  /** Touch: something smaller was asked for instead. */
  isDeclinedForSmaller: boolean;
  /** The deck moved on before the turn was through. */
  isPassed: boolean;
  /** Epoch milliseconds of the turn's first entry and, once it is over, of its last. */
  startedAt: number;
  endedAt: number | null;
}

/** Something tapped on this phone that the server has not confirmed yet. It is safe in the outbox. */
export interface PendingTap {
  id: string;
  type: string;
  text: string | null;
  /** Of a yes or a no to being seen: how much it lets be seen. */
  scope?: Scope;
}

/** A tap the server answered with a final no. Its words went back into the draft they came from. */
export interface RefusedTap {
  type: string;
  code: RefusalCode;
  hadWords: boolean;
}

export type LineStatus = 'connecting' | 'live' | 'retrying' | 'offline';

export interface RoomScreen {
  room: RoomId;
  view: View;
  line: LineStatus;
  /** null until the server told. Never gates anything. */
  partnerPresence: 'here' | 'away' | 'gone' | null;
  /** Server clock minus this phone's, in milliseconds, so that timers agree on both phones. */
  clockOffsetMs: number;
  /** '' where somebody gave none; `partner` null until they sat down. */
  names: { mine: string; partner: string | null };
  /** The whole invite link; null once the partner's seat is taken, or for the partner. */
  inviteLink: string | null;
  /** Digits and four picture numbers (0–63) both phones show alike; null until both hold the keys. */
  safetyCode: { digits: string; pictures: readonly number[] } | null;
  /** The listener's three cards while drawing; null otherwise. */
  hand: readonly HandCard[] | null;
  /** How far both want to go today; null until both phones know. */
  ground: Wishes | null;
  /** The private topics both marked in this sitting; null until both phones know. */
  topics: readonly string[] | null;
  /** The steps both picked last; null until both have. */
  picks: { mine: Step; partner: Step } | null;
  /** The step whose cards come next: whoever asks plays the step they picked. */
  nextStep: Step | null;
  /** The step that is on, or was on last in this sitting; null before the first. */
  step: Step | null;
  /** False where the partner's phone picked or began what the two did not pick or do not both want. */
  isAsPicked: boolean;
  /** Signs the partner chose to show in this sitting; the last word on each. */
  toldSigns: readonly ToldSign[];
  /** Decks of their own that either lent, newest first. */
  lentDecks: readonly LentDeck[];
  /** The link this phone opened the room with; null for none, and on the partner's phone. */
  preset: Preset | null;
  /** What this phone's next hand comes from. */
  pile: PileWish;
  /** What each gave to this sitting's keepsake; null while nothing was said of it. */
  keeps: { mine: Keep | null; partner: Keep | null };
  /** The turn that is on now, or the last one; null before the first. */
  current: TurnScript | null;
  /** The turns of this sitting, oldest first, the current one included. */
  turns: readonly TurnScript[];
  /** The same, of every sitting in this room. */
  roomTurns: readonly TurnScript[];
  /** This sitting's appreciations that were written down. */
  appreciations: readonly Piece[];
  /** Epoch milliseconds: this sitting's first and last entry. */
  sittingSpan: { startedAt: number; lastAt: number };
  /** The counsellor's seat; null where nobody was ever invited to it. */
  facilitation: FacilitationScreen | null;
  pending: readonly PendingTap[];
  refused: RefusedTap | null;
  /**
   * The log does not add up: entries were changed, dropped or put in another order on their way.
   * Shown calmly and for good; the words so far stay readable.
   */
  isTampered: boolean;
  /** False where this browser keeps nothing: closing the page would lose the seat. */
  isKept: boolean;
  /** Both sit at this one phone: what needs two, or somebody elsewhere, is not offered. */
  isOnePhone: boolean;
}

export type Step = DeckStep;

/** What one wants; and of both, the smaller wish of each, and nobody learns whose it was. */
export type { Wishes } from '../secrets/agreement.ts';

/** What a listener would have their three cards from, on this phone alone. */
export interface PileWish {
  /** That of the topic they are asked about; null for as far as both want to go. */
  depth: 1 | 2 | 3 | null;
  /** The lent deck they come from; null for those that ship. */
  deck: string | null;
}

export interface LentDeck {
  id: string;
  isMine: boolean;
  /** The sitting it was lent in. */
  sitting: number;
  source: string;
  /** What it holds, or why it is refused; null until it was read. */
  reading: OwnDeckReading | null;
}

/** Why a room can no longer be played on this phone. */
type OverReason = 'expired-room' | 'unknown-room' | 'unauthorized' | 'ahead' | 'outdated';

export type RoomStatus =
  | { kind: 'loading' }
  /** This phone holds no seat in the room. */
  | { kind: 'absent' }
  /** Seated, and the server could not be reached yet even once. */
  | { kind: 'reaching'; line: LineStatus }
  | { kind: 'over'; reason: OverReason; screen: RoomScreen | null }
  | { kind: 'open'; screen: RoomScreen };

/** A tap is safe (in the outbox) once its promise resolves ok; `too-long` sends nothing. */
export type Tapped = { ok: true } | { ok: false; reason: 'too-long' | 'not-ready' };

/** The fields whose unsent words survive a reload. */
export type DraftField = SaidField | 'own-answer' | 'guessed-answer' | 'plan-item';
/** Those that are sent as they are, by the command of their name. */
export type SaidField = 'ask' | 'share' | 'reflect' | 'support' | 'wish' | 'appreciate';

export interface RoomActions {
  changeSetting(setting: Setting): Promise<Tapped>;
  /** What one wants is kept on this phone with it; without any it is what was kept before. */
  ready(wishes?: Wishes): Promise<Tapped>;
  ask(card: AskedCard): Promise<Tapped>;
  pass(): Promise<Tapped>;
  need(need: Need | null): Promise<Tapped>;
  share(text: string): Promise<Tapped>;
  reflect(text: string): Promise<Tapped>;
  handOver(): Promise<Tapped>;
  check(verdict: Verdict): Promise<Tapped>;
  /** null: said aloud, or skipped. */
  support(text: string | null): Promise<Tapped>;
  /**
   * 0–10; null keeps it closed. Opening happens by itself once both are sealed. `facet` is sealed and
   * opened with it, or not at all.
   */
  rate(rating: number | null, facet?: number): Promise<Tapped>;
  /** Kept sealed on this phone until both are ready, and wiped once the phones found what both want. */
  keepWishes(wishes: Wishes): Promise<void>;
  readWishes(): Promise<Wishes | null>;
  pick(step: Step): Promise<Tapped>;
  /** What comes next begins, or the private topics of its step. */
  begin(step: Step): Promise<Tapped>;
  choose(): Promise<Tapped>;
  /** Kept sealed on this phone while topics are marked, and wiped once it is known what both marked. */
  keepTopics(topics: readonly string[]): Promise<void>;
  readTopics(): Promise<readonly string[] | null>;
  /** The private topics, once; too many of them are not sent. */
  mark(topics: readonly string[]): Promise<Tapped>;
  /** Deals the three cards of this draw anew, on this phone alone. */
  choosePile(wish: Partial<PileWish>): void;
  /** `field` is the draft its words came from, if they did. */
  add(text: string, field?: DraftField): Promise<Tapped>;
  finish(): Promise<Tapped>;
  accept(): Promise<Tapped>;
  smaller(): Promise<Tapped>;
  /** Both answers; null says them aloud. Showing happens by itself once both are sealed. */
  answer(answers: Answers | null): Promise<Tapped>;
  tell(sign: ToldSign): Promise<Tapped>;
  /** A deck of one's own, whole; `too-long` for one that is larger than can be lent. */
  lend(source: string): Promise<Tapped>;
  keep(keep: Keep): Promise<Tapped>;
  /** Shown to the partner at once if they are there, and stored nowhere. */
  signal(text: string): void;
  watchSignals(listener: (text: string) => void): () => void;
  wish(text: string): Promise<Tapped>;
  goOn(): Promise<Tapped>;
  appreciate(text: string | null): Promise<Tapped>;
  close(): Promise<Tapped>;
  again(): Promise<Tapped>;
  pause(minutes: number): Promise<Tapped>;
  resume(): Promise<Tapped>;
  stepOut(): Promise<Tapped>;
  end(): Promise<Tapped>;
  /** A link for a counsellor is made and told to the partner's phone; it is then in the screen. */
  inviteFacilitator(): Promise<Tapped>;
  /** Taken at once, whatever is on. Less than before takes what follows out of sight. */
  consent(consent: Consent): Promise<Tapped>;
  dismissFacilitator(): Promise<Tapped>;
  /** `id` of a steer, a hold, extra time, a line, an offer or a ceiling. */
  decline(id: string): Promise<Tapped>;
  /** This partner's own circles and closing answers, for the counsellor alone. */
  shareMeasure(measure: Measure): Promise<Tapped>;
  readDraft(field: DraftField): Promise<string>;
  writeDraft(field: DraftField, text: string): Promise<void>;
  /** Calls when a draft changed otherwise: it was sent, or given back after a refusal. */
  watchDrafts(listener: (field: DraftField) => void): () => void;
  dismissRefusal(): void;
  /** "Try now": reconnects without waiting for the back-off. */
  reconnect(): void;
}

/** What a room is opened with. */
export interface RoomWish {
  name: string;
  setting: Setting;
  /** What the link said that this room is opened with. */
  preset?: Preset;
}

/** What opening or joining a room can end in. `offline`: nothing was spent, try again. */
export type DoorProblem =
  | RefusalCode
  | 'offline'
  | 'unreadable-invitation'
  /** The key of whoever opened the room for the two is not the one this link names. */
  | 'other-facilitator'
  /** This device is in the room already, on another side of it. */
  | 'other-seat-held';
export type Opened = { ok: true; room: RoomId } | { ok: false; problem: DoorProblem };
export type Invitation =
  /** `name` is that of whoever invites: the partner, or the counsellor who opened the room. */
  | { ok: true; by: 'partner' | 'facilitator'; name: string; setting: Setting }
  | { ok: false; problem: DoorProblem };

/** One room this phone holds a seat in, for the start page. */
export interface HeldRoom {
  room: RoomId;
  seat: 'a' | 'b';
  /** null until the partner sat down and their name was read. */
  partnerName: string | null;
  /** Epoch milliseconds. */
  lastUsedAt: number;
}
