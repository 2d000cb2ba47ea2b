/** The log and what opened of it → the turns as both lived them. Pure. */
import type { RoomId, Seat } from '@heard/shared/ids';
import { otherSeat, partnerOn } from '@heard/shared/ids';
import type { Activity } from '@heard/shared/protocol/commands';
import type { Move } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { meet, type RatingSide } from '../secrets/rating-seal.ts';
import { verifyAnswers } from '../secrets/sealed-answers.ts';
import { announcements } from './announcements.ts';
import type { Opened } from './opened.ts';
import type { Added, Piece, Reveal, SideBySide, Step, TurnScript } from './room-screen.ts';
import { firstStage, stageAfter, stageAfterMove, type TurnStage } from './turn-stage.ts';

/** What was begun last, and with it what the turns that follow belong to. */
interface Begun {
  step: Step | null;
  activity: Activity;
}

/** A turn while it is put together. */
interface Draft extends TurnScript {
  listener: Seat;
  added: Added[];
  /** The commands of the two seals and of the two openings, by seat. */
  seals: Partial<Record<Seat, string>>;
  openings: Partial<Record<Seat, string>>;
  /** The seats that want to go on. */
  goneOn: Set<Seat>;
  stage: TurnStage;
}

export interface Transcript {
  /** Of the whole room, oldest first. */
  turns: readonly TurnScript[];
  /** The newest turn's seals, by seat: the ids of the commands that carry them. */
  seals: Partial<Record<Seat, string>>;
}

export function transcribe(
  room: RoomId,
  seat: Seat,
  entries: readonly SeenEntry[],
  opened: ReadonlyMap<string, Opened>,
): Transcript {
  const turns: Draft[] = [];
  let begun: Begun = { step: null, activity: 'rounds' };
  const happened = announcements();
  for (const entry of entries) {
    if (entry.type === 'begin') begun = begunWith(entry, opened.get(entry.id));
    const last = turns.at(-1);
    const move = happened(entry);
    if (entry.turn <= (last?.turn ?? 0)) {
      if (last?.endedAt !== null) continue;
      if (move === null) add(last, entry, seat, opened);
      else steer(last, move, entry.at);
      continue;
    }
    if (last !== undefined) close(last, entry.at);
    const turn = beginTurn(entry, last, seat, begun);
    turns.push(turn);
    // A turn that begins with the swap begins with an entry of the turn before it.
    if (entry.type === 'ask') add(turn, entry, seat, opened);
  }
  for (const turn of turns) {
    if (turn.activity === 'shoes' && !turn.isBeThere) {
      turn.answers = answersOf(room, seat, turn, opened);
    } else turn.reveal = revealOf(room, seat, turn, opened);
  }
  return {
    turns: turns.map(({ listener, seals, openings, goneOn, stage, ...turn }) => turn),
    seals: turns.at(-1)?.seals ?? {},
  };
}

function begunWith({ activity }: SeenEntry, found: Opened | undefined): Begun {
  const step = found?.kind === 'step' ? found.value.step : null;
  // Topics come before the rounds on them, and are no turn.
  return { step, activity: activity === undefined || activity === 'topics' ? 'rounds' : activity };
}

/**
 * A turn begins with a card that is asked, or with the swap: the same card, the other way round.
 * After two answers side by side it begins without a card, and with the same listener.
 */
function beginTurn(entry: SeenEntry, previous: Draft | undefined, seat: Seat, begun: Begun): Draft {
  const isAsked = entry.type === 'ask' || previous === undefined;
  const isBeThere = !isAsked && begun.activity === 'shoes';
  const isSwap = !isAsked && (!isBeThere || previous.isBeThere);
  const asker = isAsked ? (partnerOn(entry.seat) ?? 'a') : previous.listener;
  const listener = isSwap ? otherSeat(asker) : asker;
  return {
    ...begun,
    isBeThere,
    turn: entry.turn,
    sitting: entry.sitting,
    listener,
    amListener: listener === seat,
    card: isSwap ? previous.card : null,
    added: [],
    isFinished: false,
    answers: null,
    isAccepted: false,
    isDeclinedForSmaller: false,
    need: undefined,
    shares: [],
    reflections: [],
    reflectionsChecked: 0,
    verdicts: [],
    support: null,
    reveal: null,
    wish: null,
    isPassed: false,
    startedAt: entry.at,
    endedAt: null,
    seals: {},
    openings: {},
    goneOn: new Set(),
    stage: firstStage(begun.activity, isBeThere),
  };
}

function close(turn: Draft, at: number): void {
  turn.endedAt ??= at;
}

/** What a facilitator announced has happened: what was said so far stays said. */
function steer(turn: Draft, move: Move, at: number): void {
  const { stage } = turn;
  turn.goneOn.clear();
  turn.stage = stageAfterMove(stage, move);
  // Back to three cards, or on to the end: this turn is left as it is.
  if (turn.stage === 'over') close(turn, at);
  // What is said back from here on is a try of its own.
  if (move === 'repeat' || (move === 'back' && stage === 'reflecting')) {
    turn.reflectionsChecked = turn.reflections.length;
  }
  if (move === 'back' && turn.stage === 'needing') turn.need = undefined;
  if (move === 'back' && turn.stage === 'inviting') turn.isAccepted = false;
}

function add(turn: Draft, entry: SeenEntry, seat: Seat, opened: ReadonlyMap<string, Opened>): void {
  const found = opened.get(entry.id);
  const author = partnerOn(entry.seat);
  turn.stage = stageAfter(turn.stage, entry);
  switch (entry.type) {
    case 'ask':
      if (found?.kind === 'card') turn.card = found.value;
      return;
    case 'need':
      turn.need = found?.kind === 'need' ? found.value.need : null;
      return;
    case 'share':
      turn.shares.push(pieceOf(entry, seat, found));
      return;
    case 'reflect':
      turn.reflections.push(pieceOf(entry, seat, found));
      return;
    case 'check':
      if (entry.verdict === undefined) return;
      turn.verdicts.push(entry.verdict);
      if (entry.verdict !== 'got-it') turn.reflectionsChecked = turn.reflections.length;
      return;
    case 'support':
      if (entry.body !== undefined) turn.support = pieceOf(entry, seat, found);
      return;
    case 'wish':
      turn.wish = pieceOf(entry, seat, found);
      return;
    case 'seal':
      // The first counts: a second one could have been made after the partner's number was read.
      if (author !== null) turn.seals[author] ??= entry.id;
      return;
    case 'open':
      if (author !== null) turn.openings[author] ??= entry.id;
      return;
    case 'add':
      if (author !== null) turn.added.push(addedOf(entry, author, seat, found));
      turn.goneOn.clear();
      return;
    case 'accept':
      turn.isAccepted = true;
      return;
    case 'show':
      if (author !== null) turn.openings[author] ??= entry.id;
      return;
    case 'smaller':
      turn.isDeclinedForSmaller = true;
      close(turn, entry.at);
      return;
    case 'pass':
      turn.isPassed = true;
      close(turn, entry.at);
      return;
    case 'end':
    case 'step-out':
      close(turn, entry.at);
      return;
    case 'continue':
    case 'finish':
      if (author !== null) turn.goneOn.add(author);
      if (turn.goneOn.size < 2) return;
      turn.isFinished = entry.type === 'finish';
      close(turn, entry.at);
      return;
    default:
  }
}

export function pieceOf(entry: SeenEntry, seat: Seat, found: Opened | undefined): Piece {
  const { id, at } = entry;
  const isMine = entry.seat === seat;
  return found?.kind === 'words'
    ? { kind: 'words', id, at, text: found.text, isMine }
    : { kind: 'unreadable', id, at, isMine };
}

function addedOf(
  { id, at }: SeenEntry,
  author: Seat,
  seat: Seat,
  found: Opened | undefined,
): Added {
  const text = found?.kind === 'text' ? found.text : null;
  return { id, at, seat: author, isMine: author === seat, text };
}

/** Null until both were shown. */
function answersOf(
  room: RoomId,
  seat: Seat,
  { turn, seals, openings }: Draft,
  opened: ReadonlyMap<string, Opened>,
): SideBySide | null {
  if (openings.a === undefined || openings.b === undefined) return null;
  const mine = shownBy(seat);
  const theirs = shownBy(otherSeat(seat));
  // The first of the two is held back, and read with the second.
  if (mine === undefined || theirs === undefined) return null;
  if (mine === 'odd' || theirs === 'odd') return { kind: 'mismatch' };
  return { kind: 'shown', mine, theirs };

  function shownBy(of: Seat) {
    const shown = opened.get(openings[of] ?? '');
    if (shown === undefined) return undefined;
    const seal = opened.get(seals[of] ?? '');
    if (shown.kind !== 'shown' || seal?.kind !== 'seal') return 'odd';
    const place = { room, seat: of, turn };
    if (!verifyAnswers(place, seal.value, shown.value)) return 'odd';
    return shown.value?.answers ?? 'aloud';
  }
}

/** Null until both openings were published. */
function revealOf(
  room: RoomId,
  seat: Seat,
  turn: Draft,
  opened: ReadonlyMap<string, Opened>,
): Reveal | null {
  const sides = { own: sideOf(seat), partner: sideOf(otherSeat(seat)) };
  if (sides.own === null || sides.partner === null) return null;
  if (sides.own === 'odd' || sides.partner === 'odd') return { kind: 'mismatch' };
  const meeting = meet({ own: sides.own, partner: sides.partner });
  if (meeting.kind !== 'met') return meeting;
  const { own, partner } = meeting;
  const { amListener } = turn;
  const facet = (amListener ? sides.partner : sides.own).opening?.facet;
  return {
    kind: 'met',
    ...(amListener ? { felt: partner, guess: own } : { felt: own, guess: partner }),
    // Asked in this step alone, and of the speaker alone: from elsewhere it says nothing.
    ...(turn.step === 'listen-closely' && facet !== undefined ? { facet } : {}),
  };

  function sideOf(of: Seat): RatingSide | 'odd' | null {
    const opening = opened.get(turn.openings[of] ?? '');
    if (opening === undefined) return null;
    const seal = opened.get(turn.seals[of] ?? '');
    if (seal?.kind !== 'seal') return 'odd';
    const place = { room, seat: of, turn: turn.turn };
    return {
      place,
      seal: seal.value,
      opening: opening.kind === 'opening' ? opening.value : null,
    };
  }
}
