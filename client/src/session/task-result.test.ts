import type { Seat } from '@heard/shared/ids';
import { SEATS } from '@heard/shared/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf } from './picture.ts';
import { agreedOf, MAX_PLAN_ITEMS_PER_SEAT, planOf } from './plan.ts';
import { moved, orderOf } from './ranking.ts';
import type { Added, TurnScript } from './room-screen.ts';
import { FIELD } from './stroke-code.ts';
import { placedPieces, withPending } from './task-pieces.ts';
import { taskOf, taskResultOf } from './task-result.ts';
import {
  encodeTaskWords,
  MAX_PIECES_PER_SEAT,
  MAX_PLAN_ITEM_CHARACTERS,
  type TaskPiece,
} from './task-words.ts';

const ITEMS = ['tea', 'a film', 'a nap', 'a game', 'a walk'];
const idOf = (number: number) => String(number).padStart(22, '0');

/** As a phone of `seat` reads it. */
const asSeenBy = (seat: Seat, added: readonly Omit<Added, 'isMine'>[]): Added[] =>
  added.map((one) => ({ ...one, isMine: one.seat === seat }));

const point = fc.record({
  x: fc.integer({ min: 0, max: FIELD.width }),
  y: fc.integer({ min: 0, max: FIELD.height }),
});
const someId = fc.integer({ min: 0, max: 40 }).map(idOf);
const place = fc.integer({ min: 0, max: 4 });
const piece: fc.Arbitrary<TaskPiece> = fc.oneof(
  fc.record({
    kind: fc.constant('stroke' as const),
    ink: fc.constantFrom('own' as const, 'dark' as const),
    width: fc.constantFrom(0 as const, 1 as const, 2 as const),
    points: fc.array(point, { minLength: 1, maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('stroke' as const),
    ink: fc.constant('own' as const),
    width: fc.constant(1 as const),
    points: fc.array(point, { minLength: 1, maxLength: 6 }),
    isJoined: fc.constant(true as const),
  }),
  fc.constant<TaskPiece>({ kind: 'undo' }),
  fc.record({ kind: fc.constant('item' as const), text: fc.string() }),
  fc.record({ kind: fc.constant('star' as const), item: someId, isOn: fc.boolean() }),
  fc.record({ kind: fc.constant('remove' as const), item: someId }),
  fc.record({ kind: fc.constant('move' as const), item: place, to: place }),
);
/** Honest words, and anything a changed phone could seal instead. */
const words = fc.oneof(
  { weight: 4, arbitrary: piece.map(encodeTaskWords) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.json() },
  {
    weight: 1,
    arbitrary: fc
      .record({
        kind: fc.constantFrom('stroke', 'undo', 'item', 'star', 'remove', 'move', '__proto__'),
        points: fc.anything(),
        item: fc.anything(),
        to: fc.anything(),
        text: fc.anything(),
      })
      .map((made) => JSON.stringify(made, (_, value) => (typeof value === 'bigint' ? 1 : value))),
  },
);
const added = (texts: fc.Arbitrary<string | null>) =>
  fc
    .array(fc.record({ seat: fc.constantFrom<Seat>('a', 'b'), text: texts }), { maxLength: 60 })
    .map((list) => list.map((one, index) => ({ ...one, id: idOf(index), at: index })));

const foldAll = (list: readonly Added[]) => {
  const pieces = placedPieces(list);
  return {
    picture: pictureOf(pieces),
    plan: planOf(pieces),
    order: orderOf(pieces, ITEMS.length),
  };
};

describe('what both add to a shared task', () => {
  it('[CL60] is the same on both phones, whatever came in between', () => {
    fc.assert(
      fc.property(added(fc.option(words)), (log) => {
        expect(foldAll(asSeenBy('a', log))).toEqual(foldAll(asSeenBy('b', log)));
      }),
    );
  });

  it('[CL60] ends the same for a phone that showed its own before the log did', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(piece, { maxLength: 12 }),
        fc.infiniteStream(fc.boolean()),
        (ofA, ofB, isNextA) => {
          const log: Omit<Added, 'isMine'>[] = [];
          const left: Record<Seat, TaskPiece[]> = { a: [...ofA], b: [...ofB] };
          while (left.a.length + left.b.length > 0) {
            const seat =
              left.b.length === 0 || (left.a.length > 0 && isNextA.next().value) ? 'a' : 'b';
            // Each phone shows what is in the log, and behind it what it still has on its way.
            for (const own of SEATS) {
              const pending = left[own].map((one, index) => ({
                id: idOf(100 + index),
                type: 'add',
                text: encodeTaskWords(one),
              }));
              const shown = withPending(turnWith(asSeenBy(own, log)), pending, own);
              expect(placedPieces(shown)).toHaveLength(log.length + left[own].length);
            }
            const text = left[seat].shift();
            if (text === undefined) break;
            log.push({ id: idOf(log.length), at: 0, seat, text: encodeTaskWords(text) });
          }
          expect(foldAll(asSeenBy('a', log))).toEqual(foldAll(asSeenBy('b', log)));
          expect(log).toHaveLength(ofA.length + ofB.length);
        },
      ),
    );
  });

  it('[CL61] is read up to a count for each seat, and no partner can use up the other’s', () => {
    const garbage = Array.from({ length: 1_000 }, (_, index) => ({
      id: idOf(index),
      at: 0,
      seat: 'b' as const,
      text: index % 3 === 0 ? '{' : encodeTaskWords({ kind: 'item', text: `thing ${index}` }),
    }));
    const mine = { id: idOf(5_000), at: 0, seat: 'a' as const, text: encodeTaskWords(line(1)) };
    const pieces = placedPieces(asSeenBy('a', [...garbage, mine]));
    expect(pieces.filter(({ seat }) => seat === 'b').length).toBeLessThanOrEqual(
      MAX_PIECES_PER_SEAT,
    );
    expect(pictureOf(pieces)).toHaveLength(1);
    expect(planOf(pieces)).toHaveLength(MAX_PLAN_ITEMS_PER_SEAT);
  });

  it('[CL61] that no phone of ours would send changes nothing, and never throws', () => {
    fc.assert(
      fc.property(added(fc.option(words)), (log) => {
        const { picture, plan, order } = foldAll(asSeenBy('a', log));
        expect([...order].sort()).toEqual([0, 1, 2, 3, 4]);
        for (const { text } of plan) {
          expect(text.length).toBeLessThanOrEqual(MAX_PLAN_ITEM_CHARACTERS);
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
        }
        expect(picture.every(({ points }) => points.length > 0)).toBe(true);
      }),
    );
    for (const text of ['', 'null', '[]', '{"kind":"star"}', '{"kind":"move","item":5,"to":0}']) {
      expect(placedPieces(asSeenBy('a', [{ id: idOf(1), at: 0, seat: 'b', text }]))).toEqual([]);
    }
    const turning = encodeTaskWords({ kind: 'item', text: '\u202etea\n\u0000  now ' });
    const plan = planOf(
      placedPieces(asSeenBy('a', [{ id: idOf(1), at: 0, seat: 'b', text: turning }])),
    );
    expect(plan.map(({ text }) => text)).toEqual(['tea now']);
  });
});

type Log = readonly (readonly [Seat, TaskPiece])[];

/** The log of pieces, in the order they are written: `a` or `b`, and what they add. */
function logOf(...pieces: Log): Added[] {
  const list = pieces.map(([seat, made], index) => ({
    id: idOf(index),
    at: index,
    seat,
    text: encodeTaskWords(made),
  }));
  return asSeenBy('a', list);
}

function line(x: number, isJoined = false): TaskPiece {
  const points = [
    { x, y: 10 },
    { x, y: 20 },
  ];
  return { kind: 'stroke', ink: 'own', width: 1, points, ...(isJoined ? { isJoined: true } : {}) };
}

function turnWith(list: readonly Added[], patch: Partial<TurnScript> = {}): TurnScript {
  return {
    turn: 1,
    sitting: 1,
    amListener: true,
    step: 'time-together',
    activity: 'task',
    isBeThere: false,
    card: { id: null, text: 'Draw', task: 'draw' },
    need: undefined,
    shares: [],
    reflections: [],
    reflectionsChecked: 0,
    verdicts: [],
    support: null,
    reveal: null,
    wish: null,
    added: list,
    isFinished: true,
    answers: null,
    isAccepted: false,
    isDeclinedForSmaller: false,
    isPassed: false,
    startedAt: 0,
    endedAt: 1,
    ...patch,
  };
}

describe('a picture', () => {
  const firsts = (...log: Log) =>
    pictureOf(placedPieces(logOf(...log))).map(({ seat, points }) => `${seat}${points[0]?.x}`);

  it('[CL63] takes back a seat’s own last stroke, and no other', () => {
    expect(firsts(['a', line(1)], ['b', line(2)], ['a', line(3)], ['b', { kind: 'undo' }])).toEqual(
      ['a1', 'a3'],
    );
    expect(firsts(['a', line(1)], ['b', { kind: 'undo' }])).toEqual(['a1']);
    expect(firsts(['a', line(1)], ['a', { kind: 'undo' }], ['a', { kind: 'undo' }])).toEqual([]);
  });

  it('[CL63] holds a stroke that came in parts as one, also to take it back', () => {
    const long = logOf(['a', line(1)], ['b', line(2)], ['a', line(3, true)], ['a', line(4, true)]);
    const [first, second] = pictureOf(placedPieces(long));
    expect(first?.points.map(({ x }) => x)).toEqual([1, 1, 3, 4]);
    expect(second?.points).toHaveLength(2);
    expect(firsts(['a', line(1)], ['a', line(3, true)], ['a', { kind: 'undo' }])).toEqual([]);
    // With nothing of its own to go on from, a part is a stroke.
    expect(firsts(['b', line(1)], ['a', line(3, true)])).toEqual(['b1', 'a3']);
    expect(
      firsts(['a', line(1)], ['a', line(2)], ['a', { kind: 'undo' }], ['a', line(3, true)]),
    ).toEqual(['a1', 'a3']);
  });
});

describe('a plan', () => {
  const item = (text: string): TaskPiece => ({ kind: 'item', text });
  const star = (number: number, isOn: boolean): TaskPiece => ({
    kind: 'star',
    item: idOf(number),
    isOn,
  });
  const remove = (number: number): TaskPiece => ({ kind: 'remove', item: idOf(number) });
  const plan = (...log: Log) => planOf(placedPieces(logOf(...log)));
  const agreed = (...log: Log) => agreedOf(plan(...log)).map(({ text }) => text);

  it('[CL64] keeps what both starred; whoever adds a thing has starred it', () => {
    expect(agreed(['a', item('tea')], ['b', item('cake')])).toEqual([]);
    expect(agreed(['a', item('tea')], ['b', item('cake')], ['b', star(0, true)])).toEqual(['tea']);
    expect(agreed(['a', item('tea')], ['b', star(0, true)], ['a', star(0, false)])).toEqual([]);
    // A star is one's own: taking it back twice takes nothing from the partner.
    const stars = plan(['a', item('tea')], ['b', star(0, false)], ['b', star(0, false)])[0]?.stars;
    expect(stars).toEqual({ a: true, b: false });
  });

  it('[CL64] lets each take out only what they brought', () => {
    expect(plan(['a', item('tea')], ['b', remove(0)])).toHaveLength(1);
    expect(plan(['a', item('tea')], ['a', remove(0)], ['b', star(0, true)])).toEqual([]);
  });

  it('[CL64] holds so many things of each, and a new one once another is out', () => {
    const many = Array.from({ length: MAX_PLAN_ITEMS_PER_SEAT }, () => ['a', item('x')] as const);
    expect(plan(...many, ['a', item('late')], ['b', item('mine')])).toHaveLength(
      MAX_PLAN_ITEMS_PER_SEAT + 1,
    );
    const room = plan(...many, ['a', remove(0)], ['a', item('late')]);
    expect(room.at(-1)?.text).toBe('late');
    expect(plan(['a', item('x'.repeat(MAX_PLAN_ITEM_CHARACTERS + 1))], ['a', item(' ')])).toEqual(
      [],
    );
  });
});

describe('a ranking', () => {
  it('[CL65] moves one thing and keeps the others in their order', () => {
    expect(moved([0, 1, 2, 3, 4], 3, 0)).toEqual([3, 0, 1, 2, 4]);
    expect(moved([0, 1, 2, 3, 4], 0, 4)).toEqual([1, 2, 3, 4, 0]);
    expect(moved([0, 1, 2], 1, 4)).toEqual([0, 2, 1]);
    expect(moved([0, 1, 2], 4, 0)).toEqual([0, 1, 2]);
  });

  it('[CL65] keeps both of two moves made at once', () => {
    const order = (...log: Log) => orderOf(placedPieces(logOf(...log)), 5);
    const [up, down] = [
      ['a', { kind: 'move', item: 4, to: 0 }],
      ['b', { kind: 'move', item: 0, to: 4 }],
    ] as const;
    expect(order(up, down)).toEqual([4, 1, 2, 3, 0]);
    expect(order(down, up)).toEqual([4, 1, 2, 3, 0]);
  });
});

describe('what came of a task', () => {
  const drawn = logOf(['a', line(1)], ['b', line(2)]);

  it('[CL66] is what both said is done, and nothing that was left before', () => {
    const result = taskResultOf(turnWith(drawn));
    expect(result?.kind === 'picture' && result.strokes.length).toBe(2);
    expect(taskResultOf(turnWith(drawn, { isFinished: false }))).toBeNull();
    expect(taskResultOf(turnWith(drawn, { activity: 'touch' }))).toBeNull();
    expect(taskResultOf(turnWith([]))).toBeNull();
  });

  it('[CL66] is a plan’s lines or an order’s things, as the card asked for', () => {
    const card = { id: null, text: 'Together' };
    const log = logOf(
      ['a', { kind: 'item', text: 'tea' }],
      ['b', { kind: 'star', item: idOf(0), isOn: true }],
      ['b', { kind: 'item', text: 'cake' }],
      ['a', { kind: 'move', item: 4, to: 0 }],
    );
    expect(taskResultOf(turnWith(log, { card: { ...card, task: 'plan' } }))).toEqual({
      kind: 'plan',
      lines: ['tea'],
    });
    const ranked = turnWith(log, { card: { ...card, task: 'rank', items: ITEMS } });
    expect(taskResultOf(ranked)).toEqual({
      kind: 'order',
      items: ['a walk', 'tea', 'a film', 'a nap', 'a game'],
    });
  });

  it('[CL66] is drawn where a card names no task, or nothing to rank', () => {
    expect(taskOf(null)).toEqual({ kind: 'draw' });
    expect(taskOf({ id: null, text: 'x' })).toEqual({ kind: 'draw' });
    expect(taskOf({ id: null, text: 'x', task: 'rank', items: ['one'] })).toEqual({ kind: 'draw' });
  });
});
