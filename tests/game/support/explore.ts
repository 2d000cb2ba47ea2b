/**
 * Every room the machine can get into, found by trying everything from everywhere. Counters that
 * only ever grow are folded together; what any rule looks at is kept apart.
 */
import type { Gathered } from '@heard/shared/game/context';
import { decide } from '@heard/shared/game/decide';
import type { Entry } from '@heard/shared/game/entry';
import type { RoomState } from '@heard/shared/game/room-state';
import { emptyRoom } from '@heard/shared/game/room-state';
import type { Author } from '@heard/shared/ids';
import type { RoomCommand } from '@heard/shared/protocol/commands';
import { AUTHORS, stamped, TEMPLATES } from './templates.ts';

/** A reachable room, and how it was first reached. */
export interface Place {
  state: RoomState;
  key: string;
  /** The place before, and the entry that led here; absent for the empty room. */
  via?: { from: Place; entry: Entry };
}

export interface Attempt {
  place: Place;
  template: RoomCommand;
  author: Author;
}

/** About five times as many as there are: a count that no rule bounds is said, not followed forever. */
const MOST_PLACES = 30_000;

const IN_A_TURN = new Set([
  'needing',
  'sharing',
  'reflecting',
  'checking',
  'supporting',
  'rating',
  'opening',
  'revealing',
]);
/** Where it is not yet settled what comes next. */
const BEFORE_A_CARD = new Set(['choosing', 'between', 'marking', 'matching', 'drawing']);

function gatheredKey({ done, pieces, held, floor, deadlineAt }: Gathered) {
  const isArmed = deadlineAt === null ? '' : 'armed';
  return `${[...done].sort().join('')}|${pieces > 0 ? 1 : 0}|${held?.seat ?? ''}|${floor}|${isArmed}`;
}

/** What any rule looks at now or, outside a breather, later; counters left out. */
export function keyOf({ snapshot }: RoomState): string {
  const { value, context } = snapshot;
  const { breather, notQuiteLeft, moreLeft, hasWished } = context;
  const shared = [
    value,
    context.seats.b === null ? '' : 'b',
    context.isIntroduced ? 'i' : '',
    [...context.appreciated].sort().join(''),
    gatheredKey(context),
  ];
  // What a breather interrupts is kept apart by one of each kind: `breather.test.ts` takes one from
  // every place that can be interrupted, and comes back.
  const own =
    breather !== null
      ? [breather.from, breather.isOver, gatheredKey(breather.gathered)]
      : [
          context.setting.how,
          context.listener,
          context.isSecondTurn,
          // Tries start anew with each turn, so between turns what is left of them decides nothing.
          BEFORE_A_CARD.has(value) && context.hasMarked,
          value === 'drawing' && context.activity,
          IN_A_TURN.has(value) ? [notQuiteLeft, moreLeft, hasWished] : '',
        ];
  return [...shared, ...own].join('/');
}

/** All places, breadth first: `via` is a shortest path. Time passes a second an entry. */
export function explore(): Place[] {
  const start: Place = { state: emptyRoom, key: keyOf(emptyRoom) };
  const places = [start];
  const known = new Set([start.key]);
  for (const place of places) {
    for (const { template, author } of attemptsAt(place)) {
      const decision = attempt({ place, template, author });
      if (!decision.ok) continue;
      const { state, entry } = decision;
      const key = keyOf(state);
      if (known.has(key)) continue;
      if (known.size === MOST_PLACES) throw new Error(`endless: still new at ${key}`);
      known.add(key);
      places.push({ state, key, via: { from: place, entry } });
    }
  }
  return places;
}

export function* attemptsAt(place: Place): Generator<Attempt> {
  for (const template of TEMPLATES) {
    for (const author of AUTHORS) yield { place, template, author };
  }
}

export function attempt({ place: { state }, template, author }: Attempt) {
  return decide(state, stamped(template, state), author, 1_000 * (state.seq + 1));
}

/** The log that leads to a place. */
export function logOf(place: Place): Entry[] {
  const entries: Entry[] = [];
  for (let at = place; at.via !== undefined; at = at.via.from) entries.push(at.via.entry);
  return entries.reverse();
}
