import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCommandId } from '../secrets/random.ts';
import type { DeckPart } from '../secrets/step-words.ts';
import { isAsPicked } from './as-picked.ts';
import type { Opened } from './opened.ts';
import type { Step, Wishes } from './room-screen.ts';
import { sittingOf } from './sitting.ts';
import { activityOf, openSteps } from './step-rules.ts';

const ALL: Wishes = { depth: 3, touch: true, desire: true };
const VIEW = { seat: 'a', sitting: 1, listener: 'a', state: 'between' } as const;

/** A log written down as it would be read: entries, and what each record held. */
function logOf(
  ...made: {
    seat: 'a' | 'b';
    type: string;
    record?: Opened;
    sitting?: number;
    change?: Partial<SeenEntry>;
  }[]
) {
  const opened = new Map<string, Opened>();
  const entries = made.map(({ seat, type, record, sitting = 1, change }, index): SeenEntry => {
    const id = newCommandId();
    if (record !== undefined) opened.set(id, record);
    return {
      seq: index + 1,
      at: index,
      seat,
      id,
      type,
      seen: index,
      phase: index,
      sitting,
      turn: 0,
      ...change,
    };
  });
  // The second pick carries the first.
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if (entry.type !== 'pick' || before?.type !== 'pick' || before.held !== undefined) continue;
    const { id, seen, phase } = before;
    entry.held = { id, seen, phase, body: '' as never };
  }
  return { entries, opened };
}

const step = (value: Step): Opened => ({ kind: 'step', value: { step: value } });
const pick = (seat: 'a' | 'b', value: Step) => ({ seat, type: 'pick', record: step(value) });
const begin = (seat: 'a' | 'b', value: Step, hasMarked = false) => ({
  seat,
  type: 'begin',
  record: step(value),
  change: { activity: activityOf(value, hasMarked) },
});

describe('a sitting', () => {
  it('[CL117] knows both picks only once the second has come with the first', () => {
    const one = logOf(pick('b', 'touch'));
    expect(sittingOf(one.entries, one.opened, VIEW)).toMatchObject({ picks: null, nextStep: null });
    const { entries, opened } = logOf(pick('b', 'touch'), pick('a', 'open-up'));
    expect(sittingOf(entries, opened, VIEW)).toMatchObject({
      picks: { mine: 'open-up', partner: 'touch' },
      nextStep: 'open-up',
    });
    const theirs = sittingOf(entries, opened, { ...VIEW, seat: 'b', listener: 'b' });
    expect(theirs).toMatchObject({
      picks: { mine: 'touch', partner: 'open-up' },
      nextStep: 'touch',
    });
    const picking = sittingOf(entries, opened, { ...VIEW, state: 'choosing' });
    expect(picking).toMatchObject({ picks: null, nextStep: null });
    const next = sittingOf(entries, opened, { ...VIEW, sitting: 2 });
    expect(next).toMatchObject({ picks: null, nextStep: null, step: null });
  });

  it('[CL120] is as picked exactly where whoever asks first plays what they picked and both want', () => {
    const steps = openSteps(ALL);
    const any = fc.constantFrom(...steps);
    const seat = fc.constantFrom('a' as const, 'b' as const);
    fc.assert(
      fc.property(
        any,
        any,
        any,
        seat,
        seat,
        fc.boolean(),
        (mine, theirs, begun, by, listener, touch) => {
          const { entries, opened } = logOf(pick('a', mine), pick('b', theirs), begin(by, begun));
          const view = { ...VIEW, listener, state: 'drawing' } as const;
          const ground = { ...ALL, touch };
          const isWanted = begun !== 'touch' || touch;
          const expected = isWanted && begun === (listener === 'a' ? mine : theirs);
          expect(isAsPicked(entries, opened, view, ground)).toBe(expected);
          // Not known yet is not noticed yet.
          expect(isAsPicked(entries, opened, view, null)).toBe(true);
        },
      ),
    );
  });

  it('[CL120] stays as picked where a pass in the second turn lets the other one ask', () => {
    const { entries, opened } = logOf(
      pick('a', 'open-up'),
      pick('b', 'in-your-shoes'),
      begin('b', 'open-up'),
      { seat: 'a', type: 'ask' },
      { seat: 'b', type: 'pass', change: { seat: null } },
    );
    const view = { ...VIEW, listener: 'b', state: 'drawing' } as const;
    expect(isAsPicked(entries, opened, view, ALL)).toBe(true);
  });

  it('[CL120] does not call odd what could not be read: that is told in another way', () => {
    const unread = logOf(
      pick('a', 'open-up'),
      { seat: 'b', type: 'pick', record: { kind: 'unreadable' } },
      begin('b', 'touch'),
    );
    expect(isAsPicked(unread.entries, unread.opened, { ...VIEW, state: 'drawing' }, ALL)).toBe(
      true,
    );
    expect(isAsPicked([], new Map(), { ...VIEW, state: 'needing' }, ALL)).toBe(true);
  });

  it('[CL122] shows the partner’s signs, the last of each, and none of one’s own', () => {
    const told = (seat: 'a' | 'b', value: number) => ({
      seat,
      type: 'tell',
      record: { kind: 'sign', value: { sign: 'lonely', value } } as const,
    });
    const { entries, opened } = logOf(told('b', 3), told('a', 9), told('b', 5));
    expect(sittingOf(entries, opened, VIEW).toldSigns).toEqual([{ sign: 'lonely', value: 5 }]);
    expect(sittingOf(entries, opened, { ...VIEW, sitting: 2 }).toldSigns).toEqual([]);
  });

  it('[CL122] keeps of each what they said last may be kept', () => {
    const keep = (seat: 'a' | 'b', ids: string[]) => ({
      seat,
      type: 'keep',
      record: { kind: 'keep', value: { ids, shared: false } } as const,
    });
    const { entries, opened } = logOf(keep('a', ['x']), keep('a', []), keep('b', ['y']));
    expect(sittingOf(entries, opened, VIEW).keeps).toEqual({
      mine: { ids: [], shared: false },
      partner: { ids: ['y'], shared: false },
    });
  });

  it('[CL123] has a lent deck once all its parts are in, in any order, and each deck once', () => {
    const part = (seat: 'a' | 'b', value: Omit<DeckPart, 'deck'>, deck = 'd') => ({
      seat,
      type: 'lend',
      record: { kind: 'deck-part', value: { deck, ...value } } as const,
    });
    const parts = [0, 1, 2].map((count) => part('b', { part: count, parts: 3, text: `${count} ` }));
    const decksIn = (...made: Parameters<typeof logOf>) => {
      const { entries, opened } = logOf(...made);
      return sittingOf(entries, opened, VIEW).lentDecks;
    };
    const [first, second, third] = parts;
    if (!first || !second || !third) throw new Error('three parts');
    expect(decksIn(first, third)).toEqual([]);
    const whole = [{ id: 'b.d', isMine: false, sitting: 1, source: '0 1 2 ' }];
    expect(decksIn(third, first, second)).toEqual(whole);
    expect(decksIn(first, second, third, third)).toEqual(whole);
    // The same name from the other seat is another deck, and a part beyond the last is none.
    const own = part('a', { part: 0, parts: 1, text: 'mine' });
    expect(decksIn(first, own, second, third).map(({ id }) => id)).toEqual(['b.d', 'a.d']);
    expect(decksIn(part('b', { part: 4, parts: 1, text: 'x' }))).toEqual([]);
    const later = { ...own, sitting: 2 };
    expect(decksIn(later)).toHaveLength(1);
  });
});
