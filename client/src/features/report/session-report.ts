/**
 * What a counsellor may take along of one sitting, from what was in sight of it. What holds when it
 * is made counts: numbers only while both let numbers be seen, words only while both let them stand
 * in a saved report. Pure.
 */
import { SEATS, type Seat } from '@heard/shared/ids';
import { reaches } from '@heard/shared/protocol/facilitation';
import type { CopiedPiece, FacilitatorScreen } from '../../session/facilitator-screen.ts';
import type { Step } from '../../session/room-screen.ts';
import type { Measure } from '../../session/third-chair-screen.ts';

const MS_PER_MINUTE = 60_000;

interface ReportTurn {
  /** Counted within the sitting, from 1. */
  turn: number;
  /** Null where it was out of sight. */
  step: Step | null;
  speaker: Seat;
  listener: Seat;
  /** To one decimal. */
  minutes: number;
  notQuite: number;
  more: number;
  isPassed: boolean;
  felt: number | null;
  guess: number | null;
  /** Null without both yeses to words in it. */
  card: string | null;
  pieces: readonly Pick<CopiedPiece, 'seat' | 'kind' | 'text'>[];
}

interface SharedMeasure {
  seat: Seat;
  measure: Measure;
}

export interface SessionReport {
  sitting: number;
  startedAt: number;
  minutes: number;
  names: Record<Seat, string | null>;
  hasNumbers: boolean;
  hasWords: boolean;
  turns: readonly ReportTurn[];
  /** In the order they came. */
  steps: readonly { step: Step | null; turns: number; minutes: number }[];
  floorMinutes: Record<Seat, number>;
  loops: number;
  passes: number;
  pauses: number;
  measures: readonly SharedMeasure[];
  appreciations: readonly Pick<CopiedPiece, 'seat' | 'text'>[];
}

/** Null where nothing of the sitting is in sight. */
export function sessionReportOf(screen: FacilitatorScreen): SessionReport | null {
  const { view, span, airtimeMs } = screen;
  if (span === null || view.structure === null || !reaches(view.scope, 'structure')) return null;
  const { sitting } = view.structure;
  const hasNumbers = reaches(view.scope, 'numbers');
  const hasWords = reaches(view.scope, 'words') && view.mayExport;
  const turns = screen.turns
    .filter((turn) => turn.sitting === sitting)
    .map((turn, place): ReportTurn => {
      const { step, speaker, listener, notQuite, more, isPassed } = turn;
      return {
        turn: place + 1,
        ...{ step, speaker, listener, notQuite, more, isPassed },
        minutes: minutesOf((turn.endedAt ?? span.lastAt) - turn.startedAt),
        felt: hasNumbers ? turn.felt : null,
        guess: hasNumbers ? turn.guess : null,
        card: hasWords ? (turn.card?.text ?? null) : null,
        pieces: hasWords ? turn.pieces.map(({ seat, kind, text }) => ({ seat, kind, text })) : [],
      };
    });
  return {
    sitting,
    startedAt: span.startedAt,
    minutes: minutesOf(span.lastAt - span.startedAt),
    names: screen.names,
    hasNumbers,
    hasWords,
    turns,
    steps: stepsOf(turns),
    floorMinutes: { a: minutesOf(airtimeMs.a), b: minutesOf(airtimeMs.b) },
    loops: screen.loops,
    passes: screen.passes,
    pauses: screen.pauses,
    measures: hasNumbers ? measuresOf(screen, sitting) : [],
    appreciations: hasWords ? screen.appreciations.map(({ seat, text }) => ({ seat, text })) : [],
  };
}

function stepsOf(turns: readonly ReportTurn[]): SessionReport['steps'] {
  const steps = [...new Set(turns.map(({ step }) => step))];
  return steps.map((step) => {
    const own = turns.filter((turn) => turn.step === step);
    const minutes = own.reduce((sum, turn) => sum + turn.minutes, 0);
    return { step, turns: own.length, minutes: oneDecimal(minutes) };
  });
}

/** Of each person the last they shared, before and after. */
function measuresOf({ measures }: FacilitatorScreen, sitting: number): SharedMeasure[] {
  return SEATS.flatMap((seat) =>
    (['before', 'after'] as const).flatMap((when) => {
      const last = measures.findLast(
        (one) => one.seat === seat && one.sitting === sitting && one.measure.when === when,
      );
      return last === undefined ? [] : [{ seat, measure: last.measure }];
    }),
  );
}

const minutesOf = (ms: number): number => oneDecimal(Math.max(0, ms) / MS_PER_MINUTE);
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
