import { describe, expect, it } from 'vitest';
import { SIGNS } from '../../journal/six-signs.ts';
import { pointsToHelp, suggestStep } from './suggest-step.ts';

describe('suggestStep', () => {
  it.each([
    ['unsafe', ['in-your-shoes']],
    ['misunderstood', ['listen-closely']],
    ['not-validated', ['listen-closely', 'in-your-shoes']],
    ['cold', ['open-up']],
    ['lonely', ['time-together']],
    ['less-romance', ['touch', 'desire']],
  ] as const)('[JN1] answers the sign that stands out: %s', (sign, steps) => {
    const others = Object.fromEntries(SIGNS.map((other) => [other, 6]));
    expect(suggestStep({ ...others, [sign]: 7 })).toEqual({ kind: 'steps', sign, steps });
    expect(suggestStep({ [sign]: 5 })).toEqual({ kind: 'steps', sign, steps });
  });

  it('[JN1] of several as strong takes the first in the list, in whatever order they were given', () => {
    expect(suggestStep({ 'less-romance': 9, lonely: 9, cold: 9 })).toMatchObject({ sign: 'cold' });
    expect(suggestStep({ cold: 9, 'not-validated': 9 })).toMatchObject({ sign: 'not-validated' });
    const allAlike = Object.fromEntries(SIGNS.map((sign) => [sign, 10]));
    expect(suggestStep(allAlike)).toMatchObject({ sign: 'unsafe' });
  });

  it('[JN1] goes by a very strong unease, whatever is stronger', () => {
    expect(suggestStep({ unsafe: 8, 'less-romance': 10 })).toMatchObject({ sign: 'unsafe' });
    expect(suggestStep({ unsafe: 7, 'less-romance': 10 })).toMatchObject({ sign: 'less-romance' });
  });

  it('[JN1] says so where nothing reaches the middle, or nothing was answered', () => {
    expect(suggestStep({ unsafe: 4, lonely: 0 })).toEqual({ kind: 'nothing' });
    expect(suggestStep({ lonely: 0 })).toEqual({ kind: 'nothing' });
    expect(suggestStep({})).toEqual({ kind: 'unanswered' });
  });
});

it('[JN16] points to Help for a very strong unease alone', () => {
  expect(pointsToHelp({ unsafe: 8 })).toBe(true);
  expect(pointsToHelp({ unsafe: 7, lonely: 10, cold: 10 })).toBe(false);
  expect(pointsToHelp({})).toBe(false);
});
