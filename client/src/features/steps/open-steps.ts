// The steps that may be picked today: touch and desire only where both want them. Pure.
import type { Step, Wishes } from '../../session/room-screen.ts';

const ALWAYS = [
  'open-up',
  'listen-closely',
  'time-together',
  'in-your-shoes',
] as const satisfies readonly Step[];

/** `ground` is what both want; null, while it is not known, opens the least. */
export function openSteps(ground: Wishes | null): readonly Step[] {
  const steps: Step[] = [...ALWAYS];
  if (ground?.touch) steps.push('touch');
  if (ground?.desire) steps.push('desire');
  return steps;
}
