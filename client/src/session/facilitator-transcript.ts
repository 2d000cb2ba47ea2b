/** The entries in sight and what opened of them → the turns as a counsellor may know them. Pure. */
import { otherSeat, partnerOn, type Seat } from '@heard/shared/ids';
import type { Activity } from '@heard/shared/protocol/commands';
import type { Move } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { parseMeasure } from '../secrets/facilitation-words.ts';
import { parseOpening } from '../secrets/rating-seal.ts';
import { parsePick } from '../secrets/step-words.ts';
import { parseCard, parseNeed } from '../secrets/words.ts';
import { announcements } from './announcements.ts';
import { copiedPiece } from './copied-piece.ts';
import type { SightReading } from './facilitator-reading.ts';
import type { CopiedPiece, FacilitatorScreen, SightedTurn } from './facilitator-screen.ts';
import type { Step } from './room-screen.ts';
import { speakerIn, stageOf } from './sighted-stage.ts';
import { firstStage, stageAfter, stageAfterMove, type TurnStage } from './turn-stage.ts';

/** What was begun last; null while it was begun out of sight. */
interface Begun {
  step: Step | null;
  activity: Activity | null;
}

const OUT_OF_SIGHT: Begun = { step: null, activity: null };

interface Draft extends SightedTurn {
  activity: Activity | null;
  /** After two answers side by side each in turn asks how to be there. */
  isBeThere: boolean;
  verdicts: SightedTurn['verdicts'][number][];
  pieces: CopiedPiece[];
  goneOn: Set<Seat>;
  stage: TurnStage;
  /** Epoch milliseconds: the last of it that was in sight. */
  lastAt: number;
  /** Something after that was not: how it went on is not known. */
  isCutOff: boolean;
}

type SittingPiece = CopiedPiece & { sitting: number };

export interface SightedTranscript {
  turns: readonly SightedTurn[];
  appreciations: readonly SittingPiece[];
  measures: FacilitatorScreen['measures'];
  /** The step that is on, or was on last in the newest sitting in sight. */
  step: Step | null;
}

export function transcribeSighted({ entries, texts }: SightReading): SightedTranscript {
  const turns: Draft[] = [];
  const appreciations: SittingPiece[] = [];
  const measures: FacilitatorScreen['measures'][number][] = [];
  const happened = announcements();
  const textOf = (id: string | undefined) => (id === undefined ? undefined : texts.get(id)?.text);
  let begun = OUT_OF_SIGHT;
  let newest = 0;
  for (const entry of entries) {
    const { type, id, at, sitting } = entry;
    const last = turns.at(-1);
    if (type === 'unseen') {
      if (last !== undefined) last.isCutOff = true;
      begun = OUT_OF_SIGHT;
      continue;
    }
    if (sitting > newest) begun = OUT_OF_SIGHT;
    newest = Math.max(newest, sitting);
    if (type === 'begin') begun = begunWith(entry, textOf(id));
    const seat = partnerOn(entry.seat);
    const text = textOf(id);
    if (seat !== null && text !== undefined) {
      const piece = type === 'appreciate' ? copiedPiece(entry, seat, text) : null;
      if (piece !== null) appreciations.push({ ...piece, sitting });
      const measure = type === 'measure' ? parseMeasure(text) : null;
      if (measure?.ok) measures.push({ seat, sitting, at, measure: measure.value });
    }
    const move = happened(entry);
    if (entry.turn > (last?.turn ?? 0)) {
      if (last !== undefined) end(last, last.isCutOff ? last.lastAt : at);
      const turn = beginTurn(entry, last, begun);
      if (turn === null) continue;
      turns.push(turn);
      // A turn that begins with the swap begins with an entry of the turn before it.
      if (isOwn(entry, last)) add(turn, entry);
    } else if (last !== undefined && last.turn === entry.turn && last.endedAt === null) {
      last.isCutOff = false;
      last.lastAt = at;
      if (move === null) add(last, entry);
      else steer(last, move, at);
    }
  }
  const open = turns.at(-1);
  if (open?.isCutOff) end(open, open.lastAt);
  return { turns: turns.map(sighted), appreciations, measures, step: begun.step };

  function add(turn: Draft, entry: SeenEntry): void {
    const seat = partnerOn(entry.seat);
    const { type, id, at, held, verdict } = entry;
    const text = textOf(id);
    turn.stage = stageAfter(stageOf(entry) ?? turn.stage, entry);
    turn.activity ??= ACTIVITY_OF[type] ?? null;
    for (const piece of piecesIn(entry)) turn.pieces.push(piece);
    switch (type) {
      case 'ask': {
        const card = text === undefined ? null : parseCard(text);
        turn.card = card?.ok ? card.value : null;
        return;
      }
      case 'need': {
        const need = text === undefined ? null : parseNeed(text);
        turn.need = need?.ok ? need.value.need : null;
        return;
      }
      case 'check':
        if (verdict !== undefined) turn.verdicts.push(verdict);
        turn.notQuite += Number(verdict === 'not-quite');
        turn.more += Number(verdict === 'more');
        return;
      case 'open':
        rate(turn, [id, held?.id]);
        return;
      case 'add':
        turn.goneOn.clear();
        return;
      case 'pass':
        turn.isPassed = true;
        end(turn, at);
        return;
      case 'smaller':
      case 'end':
      case 'step-out':
        end(turn, at);
        return;
      case 'continue':
      case 'finish':
        if (seat !== null) turn.goneOn.add(seat);
        if (turn.goneOn.size === 2) end(turn, at);
        return;
      default:
    }
  }

  /** Its own, and that of the first of two that are published together. */
  function piecesIn({ id, type, at, seat: chair, held }: SeenEntry): CopiedPiece[] {
    const seat = partnerOn(chair);
    if (seat === null) return [];
    const of = (copied: string | undefined, author: Seat) => {
      const text = textOf(copied);
      if (copied === undefined || text === undefined || type === 'appreciate') return [];
      return copiedPiece({ id: copied, type, at }, author, text) ?? [];
    };
    return [of(held?.id, otherSeat(seat)), of(id, seat)].flat();
  }

  /** Both numbers met, or neither is told. */
  function rate(turn: Draft, ids: readonly (string | undefined)[]): void {
    const numbers = new Map<Seat, number>();
    for (const id of ids) {
      const read = id === undefined ? undefined : texts.get(id);
      const opening = read === undefined ? null : parseOpening(read.text);
      if (read?.seat == null || !opening?.ok || opening.value === null) continue;
      numbers.set(read.seat, opening.value.rating);
    }
    const felt = numbers.get(turn.speaker);
    const guess = numbers.get(turn.listener);
    if (felt === undefined || guess === undefined) return;
    turn.felt = felt;
    turn.guess = guess;
  }
}

/** What a turn is of, where it was begun out of sight and only this is seen of it. */
const ACTIVITY_OF: Readonly<Record<string, Activity>> = {
  need: 'rounds',
  add: 'task',
  show: 'shoes',
  accept: 'touch',
};

function begunWith({ activity }: SeenEntry, text: string | undefined): Begun {
  const picked = text === undefined ? null : parsePick(text);
  return {
    step: picked?.ok ? picked.value.step : null,
    // Topics come before the rounds on them, and are no turn.
    activity: activity === 'topics' ? 'rounds' : (activity ?? null),
  };
}

/** The entry that begins a turn belongs to it, unless it is the swap from the turn before. */
function isOwn(entry: SeenEntry, previous: Draft | undefined): boolean {
  return entry.type === 'ask' || !isFollowing(entry, previous);
}

function isFollowing({ turn }: SeenEntry, previous: Draft | undefined): previous is Draft {
  return previous !== undefined && !previous.isCutOff && turn === previous.turn + 1;
}

/**
 * With a card that is asked, or with the swap. Where a turn goes on whose beginning was out of sight it
 * begins with the first entry that says who listens; null before that.
 */
function beginTurn(entry: SeenEntry, previous: Draft | undefined, begun: Begun): Draft | null {
  if (entry.type !== 'ask' && isFollowing(entry, previous)) {
    const { activity, step, card } = previous;
    const isBeThere = activity === 'shoes';
    // After two answers side by side the same one listens first, and without a card.
    const isSwap = !isBeThere || previous.isBeThere;
    const speaker = isSwap ? previous.listener : previous.speaker;
    const known = { step, activity, isBeThere, card: isSwap ? card : null };
    return draftOf(entry, speaker, known);
  }
  const speaker = speakerIn(entry);
  return speaker === null
    ? null
    : draftOf(entry, speaker, { ...begun, isBeThere: false, card: null });
}

function draftOf(
  { turn, sitting, at }: SeenEntry,
  speaker: Seat,
  known: Pick<Draft, 'step' | 'activity' | 'isBeThere' | 'card'>,
): Draft {
  return {
    ...known,
    turn,
    sitting,
    listener: otherSeat(speaker),
    speaker,
    startedAt: at,
    endedAt: null,
    notQuite: 0,
    more: 0,
    verdicts: [],
    isPassed: false,
    need: null,
    felt: null,
    guess: null,
    pieces: [],
    goneOn: new Set(),
    stage: known.activity === null ? 'later' : firstStage(known.activity, known.isBeThere),
    lastAt: at,
    isCutOff: false,
  };
}

function end(turn: Draft, at: number): void {
  turn.endedAt ??= at;
}

/** What was announced has happened: what was said so far stays said. */
function steer(turn: Draft, move: Move, at: number): void {
  turn.goneOn.clear();
  turn.stage = stageAfterMove(turn.stage, move);
  if (move === 'back' && turn.stage === 'needing') turn.need = null;
  if (turn.stage === 'over') end(turn, at);
}

function sighted(draft: Draft): SightedTurn {
  const { activity, isBeThere, goneOn, stage, lastAt, isCutOff, ...turn } = draft;
  return turn;
}
