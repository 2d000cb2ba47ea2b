/** What a facilitator may see, as far as this phone has verified it. Pure. */
import { sightOf } from '@heard/shared/game/sight';
import { reaches, type Scope, smallerScope } from '@heard/shared/protocol/facilitation';
import type { View } from '@heard/shared/view';
import { chairOf } from './log.ts';
import type { Reading } from './reading.ts';

/** What both said yes to; nothing at all where anything does not add up. */
export function verifiedScope({ log, facilitator, isTampered }: Reading): Scope {
  return isTampered || facilitator.known === null ? 'none' : sightOf(chairOf(log).now);
}

/** … and what the server knows of. */
export function effectiveSight(reading: Reading, view: View): { scope: Scope; mayExport: boolean } {
  const scope = smallerScope(verifiedScope(reading), view.facilitation?.scope ?? 'none');
  const { a, b } = chairOf(reading.log).now.consents;
  const isAllowed = a.mayExport && b.mayExport && (view.facilitation?.mayExport ?? false);
  return { scope, mayExport: isAllowed && reaches(scope, 'words') };
}
