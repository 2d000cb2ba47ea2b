/** The entries in sight and what opened of them → the turns as a counsellor may know them. Pure. */
import { otherSeat, partnerOn, type Seat } from '@heard/shared/ids';
import type { Activity, Verdict } from '@heard/shared/protocol/commands';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { parseMeasure } from '../secrets/facilitation-words.ts';
import { parseOpening } from '../secrets/rating-seal.ts';
import { parseShown } from '../secrets/sealed-answers.ts';
import { parsePick } from '../secrets/step-words.ts';
import { parseCard, parseNeed, parsePiece } from '../secrets/words.ts';
import type { SightReading } from './facilitator-reading.ts';
import type { CopiedPiece, FacilitatorScreen, SightedTurn } from './facilitator-screen.ts';
import type { Step } from './room-screen.ts';
import { parseTaskPiece } from './task-words.ts';

interface Begun {
  step: Step | null;
  activity: Activity;
}

interface Draft extends Omit<SightedTurn, 'verdicts' | 'pieces'> {
  verdicts: Verdict[];
  pieces: CopiedPiece[];
  activity: Activity;
  goneOn: Set<Seat>;
}

const PIECES: ReadonlySet<string> = new Set<CopiedPiece['kind']>([
  ...(['share', 'reflect', 'support', 'wish', 'add', 'show'] as const),
]);

export interface SightedTranscript {
  turns: readonly SightedTurn[];
  appreciations: readonly (CopiedPiece & { sitting: number })[];
  measures: FacilitatorScreen['measures'];
  /** The step that is on, or was on last in the newest sitting in sight. */
  step: Step | null;
}

export function transcribeSighted({ entries, texts }: SightReading): SightedTranscript {
  const turns: Draft[] = [];
  const appreciations: (CopiedPiece & { sitting: number })[] = [];
  const measures: { seat: Seat; sitting: number; at: number; measure: never }[] = [];
  let begun: Begun = { step: null, activity: 'rounds' };
  let sitting = 0;
  for (const entry of entries) {
    const last = turns.at(-1);
    if (entry.type === 'unseen') {
      // Whatever came in between, this turn is not the one that goes on after it.
      if (last !== undefined) last.endedAt ??= last.startedAt;
      continue;
    }
    if (entry.sitting > sitting) {
      sitting = entry.sitting;
      begun = { step: null, activity: 'rounds' };
    }
    const seat = partnerOn(entry.seat);
    const text = texts.get(entry.id)?.text;
    if (entry.type === 'begin') begun = begunWith(entry, text);
    if (entry.type === 'appreciate' && seat !== null && text !== undefined) {
      const piece = pieceOf(entry.id, 'appreciate', seat, entry.at, text);
      if (piece !== null) appreciations.push({ ...piece, sitting: entry.sitting });
    }
    if (entry.type === 'measure' && seat !== null && text !== undefined) {
      const parsed = parseMeasure(text);
      const { at } = entry;
      if (parsed.ok) measures.push({ seat, sitting, at, measure: parsed.value as never });
    }
    if (entry.turn > (last?.turn ?? 0)) {
      if (last !== undefined) last.endedAt ??= entry.at;
      const turn = beginTurn(entry, last, begun);
      if (turn === null) continue;
      turns.push(turn);
      if (entry.type === 'ask') add(turn, entry);
    } else if (last?.turn === entry.turn && last.endedAt === null) add(last, entry);
  }
  return {
    turns: turns.map(({ activity, goneOn, ...turn }) => turn),
    appreciations,
    measures,
    step: begun.step,
  };

  function add(turn: Draft, entry: SeenEntry): void {
    const seat = partnerOn(entry.seat);
    const { type, id, at, held } = entry;
    const text = texts.get(id)?.text;
    if (type === 'ask' && text !== undefined) {
      const card = parseCard(text);
      turn.card = card.ok ? card.value : null;
    }
    if (type === 'need' && text !== undefined) {
      const need = parseNeed(text);
      turn.need = need.ok ? need.value.need : null;
    }
    if (type === 'check' && entry.verdict !== undefined) {
      turn.verdicts.push(entry.verdict);
      if (entry.verdict === 'not-quite') turn.notQuite += 1;
      if (entry.verdict === 'more') turn.more += 1;
    }
    if (PIECES.has(type) && seat !== null) {
      push(turn, id, type as CopiedPiece['kind'], seat, at);
      if (held !== undefined) push(turn, held.id, type as CopiedPiece['kind'], otherSeat(seat), at);
    }
    if (type === 'open') rate(turn, entry);
    if (type === 'pass') turn.isPassed = true;
    if (['pass', 'smaller', 'end', 'step-out', 'choose'].includes(type)) turn.endedAt ??= at;
    if ((type === 'continue' || type === 'finish') && seat !== null) {
      turn.goneOn.add(seat);
      if (turn.goneOn.size === 2) turn.endedAt ??= at;
    }
  }

  function push(turn: Draft, id: string, kind: CopiedPiece['kind'], seat: Seat, at: number): void {
    const text = texts.get(id)?.text;
    const piece = text === undefined ? null : pieceOf(id, kind, seat, at, text);
    if (piece !== null) turn.pieces.push(piece);
  }

  /** Both numbers met, or neither is told. */
  function rate(turn: Draft, { id, held }: SeenEntry): void {
    const numbers = new Map<Seat, number>();
    for (const read of [texts.get(id), texts.get(held?.id ?? '')]) {
      const opening = read?.seat == null ? null : parseOpening(read.text);
      if (read?.seat != null && opening?.ok && opening.value !== null) {
        numbers.set(read.seat, opening.value.rating);
      }
    }
    const felt = numbers.get(turn.speaker);
    const guess = numbers.get(turn.listener);
    if (felt === undefined || guess === undefined) return;
    turn.felt = felt;
    turn.guess = guess;
  }
}

function begunWith({ activity }: SeenEntry, text: string | undefined): Begun {
  const picked = text === undefined ? null : parsePick(text);
  return {
    step: picked?.ok ? picked.value.step : null,
    activity: activity === undefined || activity === 'topics' ? 'rounds' : activity,
  };
}

/** null where a turn goes on whose beginning was out of sight: who listens in it is not known. */
function beginTurn(entry: SeenEntry, previous: Draft | undefined, begun: Begun): Draft | null {
  const isAsked = entry.type === 'ask';
  const asker = partnerOn(entry.seat);
  const follows = previous !== undefined && entry.turn === previous.turn + 1;
  if (isAsked ? asker === null : !follows) return null;
  // After two answers side by side the same one listens first; every other turn is a swap.
  const isBeThere = !isAsked && begun.activity === 'shoes' && previous?.card !== undefined;
  const isFirstOfTwo = isBeThere && previous?.verdicts.length === 0;
  const before = previous?.listener ?? 'a';
  const listener = isAsked ? (asker ?? 'a') : isFirstOfTwo ? before : otherSeat(before);
  return {
    turn: entry.turn,
    sitting: entry.sitting,
    step: begun.step,
    activity: begun.activity,
    listener,
    speaker: otherSeat(listener),
    startedAt: entry.at,
    endedAt: null,
    notQuite: 0,
    more: 0,
    verdicts: [],
    isPassed: false,
    card: isAsked ? null : (previous?.card ?? null),
    need: null,
    felt: null,
    guess: null,
    pieces: [],
    goneOn: new Set(),
  };
}

function pieceOf(
  id: string,
  kind: CopiedPiece['kind'],
  seat: Seat,
  at: number,
  text: string,
): CopiedPiece | null {
  const words = wordsIn(kind, text);
  return words === null ? null : { id, at, seat, kind, text: words };
}

/** What can be read in it; strokes, stars and moves are not words. */
function wordsIn(kind: CopiedPiece['kind'], text: string): string | null {
  if (kind === 'add') {
    const piece = parseTaskPiece(text);
    return piece?.kind === 'item' ? piece.text : null;
  }
  if (kind === 'show') {
    const shown = parseShown(text);
    return shown.ok && shown.value !== null ? shown.value.answers.own : null;
  }
  const piece = parsePiece(text);
  return piece.ok ? piece.value.text : null;
}
