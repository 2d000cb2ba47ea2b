/**
 * Whether what is on may be shown here: touch and desire only where both want them. An honest phone
 * begins nothing else; this is for the partner's, should it be another one. Pure.
 */
import type { StateName } from '@heard/shared/view';
import type { RoomScreen } from '../session/room-screen.ts';

/** What belongs to a step: from its topics or first cards to its end. */
const IN_A_STEP: ReadonlySet<StateName> = new Set([
  'marking',
  'drawing',
  'needing',
  'sharing',
  'reflecting',
  'checking',
  'supporting',
  'rating',
  'opening',
  'revealing',
  'making',
  'answering',
  'showing',
  'comparing',
  'inviting',
  'touching',
]);

/** `unknown`: this phone does not know yet what both want. */
export function opennessOf({
  view,
  step,
  ground,
}: Pick<RoomScreen, 'view' | 'step' | 'ground'>): 'open' | 'closed' | 'unknown' {
  if (!IN_A_STEP.has(view.state)) return 'open';
  // What begins is said twice, once sealed and once for the server: either counts.
  const isTouch = step === 'touch' || view.activity === 'touch';
  const isDesire = step === 'desire' || view.state === 'marking';
  if (!isTouch && !isDesire) return 'open';
  if (ground === null) return 'unknown';
  return (isTouch && !ground.touch) || (isDesire && !ground.desire) ? 'closed' : 'open';
}
