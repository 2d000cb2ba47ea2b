import { describe, expect, it } from 'vitest';
import { AGREEMENT_UNIVERSE, agreementChoices, agreementOf, type Wishes } from './agreement.ts';

const ALL: readonly Wishes[] = ([1, 2, 3] as const).flatMap((depth) =>
  [true, false].flatMap((touch) => [true, false].map((desire) => ({ depth, touch, desire }))),
);

describe('an agreement', () => {
  it('[EN34] is the smaller depth, and touch and desire where both want them', () => {
    for (const one of ALL) {
      for (const other of ALL) {
        const choices = agreementChoices(other);
        const common = agreementChoices(one).filter((choice) => choices.includes(choice));
        expect(agreementOf(common)).toEqual({
          depth: Math.min(one.depth, other.depth),
          touch: one.touch && other.touch,
          desire: one.desire && other.desire,
        });
      }
    }
  });

  it('[EN34] has depth 1 where nothing is in common, and no depth above a gap', () => {
    expect(agreementOf([])).toEqual({ depth: 1, touch: false, desire: false });
    expect(agreementOf(['depth-1', 'depth-3']).depth).toBe(1);
    expect(agreementOf(['something', 'touch'])).toEqual({ depth: 1, touch: true, desire: false });
  });

  it('asks for nothing that is not offered', () => {
    expect(agreementChoices({ depth: 3, touch: true, desire: true })).toEqual([
      ...AGREEMENT_UNIVERSE,
    ]);
    expect(agreementChoices({ depth: 1, touch: false, desire: false })).toEqual(['depth-1']);
  });
});
