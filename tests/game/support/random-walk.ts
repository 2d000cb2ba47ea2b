/** Rooms played at random: mostly what a seat may do, now and then anything at all. */
import type { Decision } from '@heard/shared/game/decide';
import { decide } from '@heard/shared/game/decide';
import type { Entry } from '@heard/shared/game/entry';
import { project } from '@heard/shared/game/project';
import type { RoomState } from '@heard/shared/game/room-state';
import { emptyRoom } from '@heard/shared/game/room-state';
import type { Author } from '@heard/shared/ids';
import { SEATS } from '@heard/shared/ids';
import type { RoomCommand } from '@heard/shared/protocol/commands';
import fc from 'fast-check';
import { FACILITATORS } from './explore.ts';
import { AUTHORS, commandId, stamped, TEMPLATES } from './templates.ts';

export interface Step {
  before: RoomState;
  command: RoomCommand;
  author: Author;
  decision: Decision;
}

export interface Walk {
  steps: Step[];
  entries: Entry[];
  /** Where it ends. */
  state: RoomState;
  /** How a failing walk is told: its moves, not the rooms it went through, which fill gigabytes. */
  [fc.toStringMethod]: () => string;
}

/** One tap: which of what is possible, how much later (ms), and how far it minds what is meant. */
const tap = fc.record({
  pick: fc.noBias(fc.nat()),
  waitMs: fc.integer({ min: 0, max: 600_000 }),
  mood: fc.noBias(fc.integer({ min: 0, max: 99 })),
});
type Tap = typeof tap extends fc.Arbitrary<infer T> ? T : never;
type Move = readonly [author: Author, template: RoomCommand];

const ANYTHING: readonly Move[] = TEMPLATES.flatMap((template) =>
  AUTHORS.map((author) => [author, template] as const),
);
/** Taken as seldom as people take them: else a walk would hardly ever see the end of a turn. */
const DETOURS = new Set([
  ...['end', 'step-out', 'pass', 'pause', 'change-setting', 'expire'],
  ...['choose', 'smaller', 'tell', 'lend', 'keep', 'add'],
  ...['invite', 'consent', 'dismiss', 'decline', 'measure', 'attend', 'steer', 'line'],
  ...['offer', 'lower', 'leave'],
]);

function permitted(room: RoomState): Move[] {
  const { value } = room.snapshot;
  const allowed = SEATS.map((seat) => [seat, project(room, seat).allowed] as const);
  return TEMPLATES.flatMap((template): Move[] => {
    if (template.type === 'create') return value === 'empty' ? [['a', template]] : [];
    if (template.type === 'expire') return [['room', template]];
    if (template.type === 'host') return [];
    if (FACILITATORS.has(template.type)) return [['facilitator', template]];
    return allowed
      .filter(([, types]) => types.includes(template.type))
      .map(([seat]) => [seat, template]);
  });
}

function choose(room: RoomState, { pick, mood }: Tap): Move | undefined {
  if (mood < 5) return ANYTHING[pick % ANYTHING.length];
  const moves = permitted(room);
  const onward = moves.filter(([, { type }]) => !DETOURS.has(type));
  const list = mood < 12 || onward.length === 0 ? moves : onward;
  return list[pick % list.length];
}

function walkOf(taps: readonly Tap[]): Walk {
  let state = emptyRoom;
  let now = 1_700_000_000_000;
  const steps: Step[] = [];
  const entries: Entry[] = [];
  taps.forEach((one, index) => {
    const move = choose(state, one);
    if (move === undefined) return;
    const [author, template] = move;
    now += one.waitMs;
    if (template.type === 'expire') now = Math.max(now, state.snapshot.context.deadlineAt ?? 0);
    const command = stamped(template, state, commandId(index));
    const decision = decide(state, command, author, now);
    steps.push({ before: state, command, author, decision });
    if (!decision.ok) return;
    entries.push(decision.entry);
    state = decision.state;
  });
  return { steps, entries, state, [fc.toStringMethod]: () => steps.map(told).join('; ') };
}

function told({ before, command, author, decision }: Step): string {
  const outcome = decision.ok ? '' : ` (${decision.code})`;
  return `${before.snapshot.value}: ${author} ${command.type}${outcome}`;
}

/** Walks of up to a few sittings. */
export const walks: fc.Arbitrary<Walk> = fc
  .array(tap, { minLength: 20, maxLength: 240, size: 'max' })
  .map(walkOf);
