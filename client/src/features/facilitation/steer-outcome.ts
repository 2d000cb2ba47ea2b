/** What came of something that was announced, from the view that no longer has it. Pure. */
import type { View } from '@heard/shared/view';

/** `happened`: the room did it. `off`: it stayed as it was. `overtaken`: the two went on themselves. */
export type SteerOutcome = 'happened' | 'off' | 'overtaken';

export function steerOutcome(
  announced: { readonly at: number; readonly phase: number },
  { phase, since }: Pick<View, 'phase' | 'since'>,
): SteerOutcome {
  if (phase === announced.phase) return 'off';
  // A phase that began before it was due was begun by one of the two.
  return since >= announced.at ? 'happened' : 'overtaken';
}
