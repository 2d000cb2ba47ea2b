/** What a step needs before it may be picked, and what asking one of its cards leads to. Pure. */
import type { Activity } from '@heard/shared/protocol/commands';
import type { Step, Wishes } from './room-screen.ts';

const ACTIVITY_OF: Readonly<Record<Step, Activity>> = {
  'open-up': 'rounds',
  'listen-closely': 'rounds',
  'time-together': 'task',
  'in-your-shoes': 'shoes',
  touch: 'touch',
  desire: 'rounds',
};

const STEPS = Object.keys(ACTIVITY_OF) as readonly Step[];

/** The steps that may be picked today: touch and desire only where both want them. */
export function openSteps(ground: Wishes | null): readonly Step[] {
  return STEPS.filter((step) => isOpen(step, ground));
}

/** `ground` is what both want; null, while it is not known, opens the least. */
export function isOpen(step: Step, ground: Wishes | null): boolean {
  return step === 'touch' || step === 'desire' ? (ground?.[step] ?? false) : true;
}

/** What begins with the step. Its topics are marked first, once a sitting. */
export function activityOf(step: Step, hasMarked: boolean): Activity {
  return step === 'desire' && !hasMarked ? 'topics' : ACTIVITY_OF[step];
}

export function isActivityOf(step: Step, activity: Activity | undefined): boolean {
  return activity === ACTIVITY_OF[step] || (step === 'desire' && activity === 'topics');
}
