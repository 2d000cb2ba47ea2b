/** What a facilitator may see: always the smaller of what both partners said yes to. */
import { reaches, type Scope, smallerScope } from '../protocol/facilitation.ts';
import type { Context, Facilitation } from './context.ts';

export function sightOf({ tokenHash, consents }: Facilitation): Scope {
  return tokenHash === null ? 'none' : smallerScope(consents.a.scope, consents.b.scope);
}

/** Whether words may stand in the facilitator's saved report. */
export function mayExport({ facilitation }: Context): boolean {
  const { a, b } = facilitation.consents;
  return sightOf(facilitation) === 'words' && a.mayExport && b.mayExport;
}

/** The changed facilitation; where less can be seen than before, a new epoch of the pair's begins. */
export function withSight(before: Facilitation, after: Facilitation): Facilitation {
  const isLess = !reaches(sightOf(after), sightOf(before));
  return isLess ? { ...after, epoch: before.epoch + 1 } : after;
}

/** The same by the entry `seq`: whoever could see until then is told of it, and of none after it. */
export function withSightUntil(
  before: Facilitation,
  after: Facilitation,
  seq: number,
): Facilitation {
  const changed = withSight(before, after);
  return changed.epoch > before.epoch ? { ...changed, told: seq } : changed;
}
