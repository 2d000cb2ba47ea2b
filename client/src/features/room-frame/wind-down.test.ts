import { describe, expect, it } from 'vitest';
import { matterOf, windDownOf } from './wind-down.ts';

const playing = {
  state: 'needing',
  breather: null,
  allowed: ['pass', 'step-out', 'end'],
  turn: 1,
  draw: 1,
  sitting: 1,
} as const;
const seen = (change: Partial<Parameters<typeof matterOf>[1]>) => ({
  ...playing,
  allowed: [...playing.allowed],
  ...change,
});

describe('what finishing leads to', () => {
  it('is another place in each part of a sitting', () => {
    expect(windDownOf({ state: 'revealing', breather: null })).toBe('turns');
    expect(windDownOf({ state: 'appreciating', breather: null })).toBe('appreciating');
    expect(windDownOf({ state: 'closing', breather: null })).toBe('closing');
  });

  it('in a breather depends on where it was taken', () => {
    const breather = { until: 0, isOver: false, holdId: null };
    const paused = (from: 'sharing' | 'closing') =>
      windDownOf({ state: 'paused', breather: { ...breather, from } });
    expect(paused('sharing')).toBe('turns');
    expect(paused('closing')).toBe('appreciating');
  });
});

describe('a question on the screen', () => {
  it('is not about the next card, which nobody read when it was asked', () => {
    expect(matterOf('pass', seen({ draw: 2 }))).not.toBe(matterOf('pass', seen({})));
  });

  it('stays while the same card goes on', () => {
    expect(matterOf('pass', seen({ state: 'sharing' }))).toBe(matterOf('pass', seen({})));
    expect(matterOf('end', seen({ turn: 2, draw: 2 }))).toBe(matterOf('end', seen({})));
  });

  it('is not about a later part of the sitting', () => {
    expect(matterOf('end', seen({ state: 'appreciating' }))).not.toBe(matterOf('end', seen({})));
    expect(matterOf('end', seen({ state: 'closing' }))).not.toBe(
      matterOf('end', seen({ state: 'appreciating' })),
    );
  });

  it('is none once the room would not take it', () => {
    expect(matterOf('pass', seen({ allowed: ['end'] }))).toBeNull();
  });
});
