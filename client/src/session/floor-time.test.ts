import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { newCommandId } from '../secrets/random.ts';
import { floorTime } from './floor-time.ts';

type Changed = Partial<SeenEntry>;

/** One entry a minute; times are counted in minutes. */
function minutes(...said: readonly (readonly [SeenEntry['seat'], string, Changed?])[]) {
  const entries = said.map(([seat, type, changed], index): SeenEntry => {
    const place = {
      seq: index + 1,
      at: index * 60_000,
      seen: index,
      phase: 1,
      sitting: 1,
      turn: 1,
    };
    return { ...place, id: newCommandId(), seat, type, ...changed };
  });
  const { a, b } = floorTime(entries);
  return { a: a / 60_000, b: b / 60_000 };
}

describe('time with the floor', () => {
  it('[CL200] is shared and said back, again after “not quite” and “more”, and nothing besides', () => {
    const turn = minutes(
      ['b', 'ask'],
      ['a', 'need'],
      ['a', 'share'],
      ['a', 'hand-over'],
      ['b', 'reflect'],
      ['b', 'hand-over'],
      ['a', 'check', { verdict: 'not-quite' }],
      ['b', 'hand-over'],
      ['a', 'check', { verdict: 'more' }],
      ['a', 'hand-over'],
      ['b', 'hand-over'],
      ['a', 'check', { verdict: 'got-it' }],
      ['b', 'support'],
    );
    expect(turn).toEqual({ a: 3, b: 4 });
  });

  it('[CL200] rests with a breather until both are back, and with a hold until it is over or declined', () => {
    expect(
      minutes(
        ['a', 'need'],
        [null, 'pause'],
        ['b', 'resume'],
        // Asking for more time asks both anew.
        [null, 'pause'],
        ['a', 'resume'],
        ['b', 'resume'],
        ['a', 'share'],
      ),
    ).toEqual({ a: 2, b: 0 });
    const hold = { id: 'the hold' };
    const rest = [
      ['a', 'need'],
      ['facilitator', 'steer', { move: 'hold', ...hold }],
      [null, 'decline', { of: 'something else' }],
    ] as const;
    expect(minutes(...rest, [null, 'decline', { of: hold.id }], ['a', 'share']).a).toBe(2);
    expect(minutes(...rest, ['facilitator', 'steer', { move: 'resume' }], ['a', 'share']).a).toBe(
      2,
    );
    expect(minutes(...rest, [null, 'end'], ['a', 'appreciate']).a).toBe(1);
  });

  it('[CL200] goes where a move leads, once it happened in its own phase', () => {
    const steer = (
      move: SeenEntry['move'],
      of = 'the move',
    ): readonly ['facilitator', 'steer', Changed] => [
      'facilitator',
      'steer',
      { id: of, ...(move === undefined ? {} : { move }) },
    ];
    const said = [
      ['a', 'need'],
      ['a', 'hand-over'],
    ] as const;
    // Back to sharing: from then on it is the speaker's again.
    expect(minutes(...said, steer('back'), [null, 'expire'], ['a', 'share'])).toEqual({
      a: 2,
      b: 2,
    });
    expect(minutes(...said, steer('appreciate'), [null, 'expire'], ['a', 'appreciate'])).toEqual({
      a: 1,
      b: 2,
    });
    // Called off, or of a phase that was over by then.
    const calledOff = [null, 'decline', { of: 'the move' }] as const;
    expect(minutes(...said, steer('back'), calledOff, [null, 'expire'], ['b', 'reflect'])).toEqual({
      a: 1,
      b: 4,
    });
    expect(
      minutes(...said, steer('back'), [null, 'expire', { phase: 2 }], ['b', 'reflect']),
    ).toEqual({ a: 1, b: 3 });
  });

  it('[CL200] is not counted over what was out of sight, and goes on once it is known whose it is', () => {
    const gap = [null, 'unseen', { at: 0 }] as const;
    expect(minutes(['a', 'need'], ['a', 'share'], gap, ['a', 'share'], ['a', 'share'])).toEqual({
      a: 2,
      b: 0,
    });
    // Handing over says nothing by itself: it may have been either of the two.
    expect(minutes(gap, ['b', 'hand-over'], ['a', 'check', { verdict: 'not-quite' }])).toEqual({
      a: 0,
      b: 0,
    });
    expect(minutes(gap, ['b', 'reflect'], ['b', 'reflect'], ['b', 'hand-over'])).toEqual({
      a: 0,
      b: 2,
    });
  });
});
