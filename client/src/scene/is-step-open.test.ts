import type { Activity } from '@heard/shared/protocol/commands';
import { STATES, type StateName, type View } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import type { Step, Wishes } from '../session/room-screen.ts';
import { opennessOf } from './is-step-open.ts';

const NOTHING: Wishes = { depth: 1, touch: false, desire: false };

function opened(
  state: StateName,
  step: Step | null,
  activity: Activity,
  ground: Wishes | null,
): string {
  return opennessOf({ view: { state, activity } as View, step, ground });
}

describe('a step', () => {
  it('[CL87] that is not open today is not shown, however the partner’s phone begins it', () => {
    expect(opened('drawing', 'touch', 'touch', NOTHING)).toBe('closed');
    expect(opened('inviting', 'open-up', 'touch', NOTHING)).toBe('closed');
    expect(opened('touching', null, 'touch', NOTHING)).toBe('closed');
    expect(opened('needing', 'touch', 'rounds', NOTHING)).toBe('closed');
    expect(opened('sharing', 'desire', 'rounds', NOTHING)).toBe('closed');
    expect(opened('marking', 'open-up', 'rounds', NOTHING)).toBe('closed');
    expect(opened('marking', 'desire', 'rounds', { ...NOTHING, touch: true })).toBe('closed');
  });

  it('[CL87] that both want, or that is always open, is shown', () => {
    const all = { depth: 3, touch: true, desire: true } as const;
    expect(opened('inviting', 'touch', 'touch', all)).toBe('open');
    expect(opened('marking', 'desire', 'rounds', all)).toBe('open');
    for (const state of STATES.filter((name) => name !== 'marking')) {
      expect(opened(state, 'open-up', 'rounds', NOTHING)).toBe('open');
    }
  });

  it('[CL87] waits until this phone knows what both want, and keeps the ways out as they are', () => {
    expect(opened('touching', 'touch', 'touch', null)).toBe('unknown');
    for (const state of ['choosing', 'between', 'paused', 'appreciating', 'ended'] as const) {
      expect(opened(state, 'touch', 'touch', NOTHING)).toBe('open');
    }
  });
});
