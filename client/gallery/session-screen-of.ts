// A played room → what the counsellor's own screen would show of it, as far as both let it be seen.
import { projectFacilitator } from '@heard/shared/game/project-facilitator';
import { otherSeat, type RoomId } from '@heard/shared/ids';
import type {
  FacilitatorScreen,
  FacilitatorStatus,
  SightedTurn,
} from '../src/session/facilitator-screen.ts';
import { sessionStore } from '../src/session/open-facilitator-sessions.ts';
import type { Piece, TurnScript } from '../src/session/room-screen.ts';
import { COUNSELLOR } from './facilitated.ts';
import { type Played, ROOM } from './play.ts';
import { NAMES, screenOf } from './screen-of.ts';

const MINUTE_MS = 60_000;
const LINKS = {
  p: 'https://heard.example/j/a-room-of-the-galleryA#1.p.Rm9yT25lT2ZUaGVUd28',
  q: 'https://heard.example/j/a-room-of-the-galleryA#1.q.Rm9yVGhlT3RoZXJPZlRoZW0',
};

export function sessionScreenOf(
  at: Played,
  patch: Partial<FacilitatorScreen> = {},
): FacilitatorScreen {
  const view = projectFacilitator(at.state);
  const told = screenOf(at, 'a');
  const isInSight = view.structure !== null;
  const hasWords = view.scope === 'words';
  const turns = isInSight ? told.turns.map((turn) => sighted(turn, view.scope)) : [];
  return {
    room: ROOM,
    label: 'Thursday, half past four',
    ownName: COUNSELLOR,
    view,
    line: 'live',
    presence: isInSight ? { a: 'here', b: 'here' } : { a: null, b: null },
    clockOffsetMs: 0,
    isHosted: true,
    links: view.seated.length < 2 ? LINKS : null,
    code: { digits: '305718', pictures: [2, 40, 19, 60] },
    names: isInSight ? NAMES : { a: null, b: null },
    step: isInSight ? told.step : null,
    turns,
    roomTurns: turns,
    appreciations: hasWords
      ? told.appreciations.flatMap((piece) => copied(piece, 'appreciate'))
      : [],
    measures: [],
    airtimeMs: isInSight ? { a: 3.5 * MINUTE_MS, b: 6 * MINUTE_MS } : { a: 0, b: 0 },
    loops: turns.reduce((sum, { notQuite, more }) => sum + notQuite + more, 0),
    passes: 0,
    pauses: 0,
    span: isInSight ? told.sittingSpan : null,
    waitingSince: null,
    ceiling: null,
    steered: [],
    isTampered: false,
    pending: [],
    refused: null,
    isKept: true,
    ...patch,
  };
}

function sighted(turn: TurnScript, scope: 'structure' | 'numbers' | 'words' | 'none'): SightedTurn {
  const { amListener, verdicts, reveal, shares, reflections, support, wish } = turn;
  const listener = amListener ? 'a' : 'b';
  const met = scope !== 'structure' && reveal?.kind === 'met' ? reveal : null;
  const pieces = [
    ...shares.flatMap((piece) => copied(piece, 'share')),
    ...reflections.flatMap((piece) => copied(piece, 'reflect')),
    ...(support === null ? [] : copied(support, 'support')),
    ...(wish === null ? [] : copied(wish, 'wish')),
  ];
  return {
    turn: turn.turn,
    sitting: turn.sitting,
    step: turn.step,
    listener,
    speaker: otherSeat(listener),
    startedAt: turn.startedAt,
    endedAt: turn.endedAt,
    notQuite: verdicts.filter((verdict) => verdict === 'not-quite').length,
    more: verdicts.filter((verdict) => verdict === 'more').length,
    verdicts,
    isPassed: turn.isPassed,
    card: scope === 'words' ? turn.card : null,
    need: scope === 'words' ? (turn.need ?? null) : null,
    felt: met?.felt ?? null,
    guess: met?.guess ?? null,
    pieces: scope === 'words' ? pieces : [],
  };
}

function copied(piece: Piece, kind: SightedTurn['pieces'][number]['kind']) {
  if (piece.kind !== 'words') return [];
  const { id, at, text, isMine } = piece;
  return [{ id, at, text, kind, seat: isMine ? 'a' : 'b' } as const];
}

/** Has the page find this session where it looks for one of its own. */
export function holdSession(room: RoomId, status: FacilitatorStatus): RoomId {
  const taken = async () => ({ ok: true }) as const;
  sessionStore(room, () => ({
    actions: {
      steer: taken,
      say: taken,
      offer: taken,
      lowerDepth: taken,
      leave: taken,
      relabel: async () => {},
      dismissRefusal() {},
      reconnect() {},
    },
    status: () => status,
    subscribe: () => () => {},
    start() {},
    close() {},
  }));
  return room;
}

/** A room of its own for each view, so that none finds another's session. */
export function roomNamed(name: string): RoomId {
  return `${name.slice(0, 21).padEnd(21, '-')}A` as RoomId;
}
