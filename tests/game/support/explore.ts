/**
 * Every room the machine can get into, found by trying everything from everywhere. Counters that
 * only ever grow are folded together; what any rule looks at is kept apart.
 */
import type { Context, Gathered } from '@heard/shared/game/context';
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
const MOST_PLACES = 60_000;

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

/** Who sits on the third chair, what is seen from it, and what is done from it. */
function chairKey({ facilitation, steer, extra, breather, isHosted }: Context): string {
  const { tokenHash, joinHash, consents } = facilitation;
  const isThere = tokenHash !== null ? 'there' : joinHash !== null ? 'invited' : '';
  if (!isHosted && isThere === '' && breather?.holdId == null) return '';
  const yes = isThere === 'there' ? `${consents.a.scope}-${consents.b.scope}` : '';
  const doing = [
    steer?.move,
    extra === null ? '' : 'extra',
    breather?.holdId == null ? '' : 'hold',
  ];
  return [isHosted ? 'hosted' : '', isThere, yes, ...doing].join(' ');
}

/**
 * Rooms with a third chair are followed in a part of all there is: the first turn of a sitting that is
 * played aloud, with all tries left, and elsewhere than at its beginning only with a yes from both. The
 * rules of the third chair look at nothing that is left out here.
 */
function isFollowed({ snapshot }: RoomState): boolean {
  const { value, context } = snapshot;
  if (chairKey(context) === '') return true;
  const { setting, appreciated, facilitation, listener, isSecondTurn } = context;
  const { notQuiteLeft, moreLeft, hasMarked, hasWished, done, breather } = context;
  const isOrdinary =
    setting.how === 'spoken' &&
    appreciated.length === 0 &&
    !hasWished &&
    (!hasMarked || (breather?.from ?? value) === 'marking');
  const isFirst = notQuiteLeft !== 1 && moreLeft !== 1 && (isSecondTurn ? listener === 'b' : true);
  if (!isOrdinary || !isFirst || done.includes('b')) return false;
  if (facilitation.tokenHash === null && !context.isHosted) {
    return breather === null || breather.from === 'drawing';
  }
  const isBeginning = ['waiting', 'agreeing', 'ended'].includes(value);
  if (!isBeginning && (context.isHosted || !context.isIntroduced)) return false;
  if (breather !== null && breather.gathered.done.length > 0) return false;
  const { a, b } = facilitation.consents;
  // What lies between nothing and everything is `sight.test.ts`'s.
  if (![a, b].every(({ scope }) => scope === 'none' || scope === 'words')) return false;
  return isBeginning || value === 'drawing' || (a.scope === 'words' && b.scope === 'words');
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
    context.seats.a === null ? '' : 'a',
    context.spentLinks.join(''),
    chairKey(context),
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
      if (!isWorthTrying(template.type, author)) continue;
      const decision = attempt({ place, template, author });
      if (!decision.ok) continue;
      const { state, entry } = decision;
      if (!isFollowed(state)) continue;
      const key = keyOf(state);
      if (known.has(key)) continue;
      if (known.size === MOST_PLACES) throw new Error(`endless: still new at ${key}`);
      known.add(key);
      places.push({ state, key, via: { from: place, entry } });
    }
  }
  return places;
}

export const FACILITATORS: ReadonlySet<string> = new Set([
  ...['host', 'attend', 'steer', 'line', 'offer', 'lower', 'leave'],
]);

/** What is refused whoever plays, and wherever: `outcomes.test.ts` tries that as well. */
function isWorthTrying(type: string, author: Author): boolean {
  if (author === 'room' || type === 'expire') return author === 'room' && type === 'expire';
  return (author === 'facilitator') === FACILITATORS.has(type);
}

export function* attemptsAt(place: Place): Generator<Attempt> {
  for (const template of TEMPLATES) {
    for (const author of AUTHORS) yield { place, template, author };
  }
}

export function attempt({ place: { state }, template, author }: Attempt) {
  const { deadlineAt } = state.snapshot.context;
  const now = 1_000 * (state.seq + 1);
  const at = template.type === 'expire' ? Math.max(now, deadlineAt ?? 0) : now;
  return decide(state, stamped(template, state), author, at);
}

/** The log that leads to a place. */
export function logOf(place: Place): Entry[] {
  const entries: Entry[] = [];
  for (let at = place; at.via !== undefined; at = at.via.from) entries.push(at.via.entry);
  return entries.reverse();
}
