/** A session as a counsellor's device may hold it: every word in it is a canary, every number is known. */
import type { RoomId } from '@heard/shared/ids';
import type { Scope } from '@heard/shared/protocol/facilitation';
import type {
  FacilitatorScreen,
  SightedTurn,
} from '../../../client/src/session/facilitator-screen.ts';

export const CANARY = 'kumquat-lantern';
const BEGUN_AT = Date.UTC(2026, 2, 14, 9, 30);
const MINUTE = 60_000;

export function sightedTurn(turn: number, changed: Partial<SightedTurn> = {}): SightedTurn {
  const startedAt = BEGUN_AT + turn * 5 * MINUTE;
  return {
    turn,
    sitting: 1,
    step: turn % 4 < 2 ? 'open-up' : 'listen-closely',
    speaker: turn % 2 === 0 ? 'a' : 'b',
    listener: turn % 2 === 0 ? 'b' : 'a',
    startedAt,
    endedAt: startedAt + 4.5 * MINUTE,
    notQuite: 1,
    more: turn % 3,
    verdicts: ['not-quite', 'got-it'],
    isPassed: turn === 3,
    card: { id: `card-${turn}`, text: `${CANARY} What did you notice in ${turn}?`, depth: 1 },
    need: 'listen',
    felt: 8,
    guess: 6,
    pieces: [
      { id: `s${turn}`, at: startedAt, seat: 'a', kind: 'share', text: `${CANARY} said` },
      { id: `r${turn}`, at: startedAt, seat: 'b', kind: 'reflect', text: `=${CANARY} back` },
    ],
    ...changed,
  };
}

export interface SessionWish {
  scope?: Scope;
  mayExport?: boolean;
  turns?: readonly SightedTurn[];
  names?: FacilitatorScreen['names'];
}

export function sightedSession(wish: SessionWish = {}): FacilitatorScreen {
  const { scope = 'words', mayExport = false } = wish;
  const turns = wish.turns ?? [0, 1, 2, 3].map((turn) => sightedTurn(turn));
  const lastAt = Math.max(BEGUN_AT, ...turns.map(({ endedAt }) => endedAt ?? BEGUN_AT));
  const measure = { understood: 9, valued: 7, caredAbout: null };
  return {
    room: 'A'.repeat(22) as RoomId,
    label: 'Couple one',
    ownName: 'Mo',
    view: {
      seat: 'facilitator',
      seq: 40,
      seated: ['a', 'b'],
      isIntroduced: true,
      scope,
      mayExport,
      epoch: 1,
      since: 3,
      structure:
        scope === 'none'
          ? null
          : {
              phase: 20,
              state: 'ended',
              since: lastAt,
              setting: { where: 'together', how: 'spoken' },
              activity: 'rounds',
              sitting: 1,
              round: 2,
              turn: 4,
              isSecondTurn: true,
              listener: 'a',
              floor: null,
              done: [],
              breather: null,
              steer: null,
              extraMinutes: 0,
              moves: [],
            },
    },
    line: 'live',
    presence: { a: 'here', b: 'here' },
    clockOffsetMs: 0,
    isHosted: true,
    links: null,
    code: { digits: '123456', pictures: [1, 2, 3, 4] },
    names: wish.names ?? { a: 'Robin', b: 'Sam' },
    step: 'open-up',
    turns,
    roomTurns: turns,
    appreciations: [
      { id: 'ap', at: lastAt, seat: 'a', kind: 'appreciate', text: `${CANARY} thanks` },
    ],
    measures: [
      { seat: 'a', sitting: 1, at: 1, measure: { when: 'before', circles: 4, ...measure } },
      { seat: 'a', sitting: 1, at: 2, measure: { when: 'after', circles: 7, ...measure } },
      { seat: 'a', sitting: 1, at: 3, measure: { when: 'after', circles: 8, ...measure } },
      { seat: 'b', sitting: 2, at: 4, measure: { when: 'after', circles: 11, ...measure } },
    ],
    airtimeMs: { a: 9 * MINUTE, b: 6 * MINUTE },
    loops: 3,
    passes: 1,
    pauses: 2,
    span: scope === 'none' ? null : { startedAt: BEGUN_AT, lastAt },
    waitingSince: null,
    ceiling: null,
    steered: [{ id: 'l', at: lastAt, kind: 'line', text: `${CANARY} slow down`, isDeclined: true }],
    isTampered: false,
    pending: [],
    refused: null,
    isKept: true,
  };
}
