import { DECK_STEPS } from '@heard/shared/decks/deck-kind';
import { ACTIVITIES } from '@heard/shared/protocol/commands';
import { expect, it } from 'vitest';
import { offeredSteps } from './offered-steps.ts';

it('[BR199] Touch and desire are offered only while the two are in that step', () => {
  for (const activity of ACTIVITIES) {
    for (const step of [...DECK_STEPS, null]) {
      const steps = offeredSteps(activity, step);
      expect(steps.includes('touch'), `${activity} ${step}`).toBe(activity === 'touch');
      const isInDesire = step === 'desire' && activity !== 'task' && activity !== 'touch';
      expect(steps.includes('desire'), `${activity} ${step}`).toBe(isInDesire);
      expect(steps.includes('time-together')).toBe(activity === 'task');
      expect(steps.length).toBeGreaterThan(0);
    }
  }
});
