/** Two partners say how much a counsellor may see. */
import { type Consent, smallerScope } from '@heard/shared/protocol/facilitation';
import { both, type Couple, tapped } from './couple.ts';

export const ALL: Consent = { scope: 'words', mayExport: true };

/** Resolves once both phones show what both said, and nothing more is on its way. */
export async function agree({ a, b, ...room }: Couple, mine: Consent, theirs: Consent) {
  await tapped(a.session.actions.consent(mine));
  await tapped(b.session.actions.consent(theirs));
  const scope = smallerScope(mine.scope, theirs.scope);
  await both({ a, b, ...room }, `the scope ${scope}`, ({ facilitation, pending }) => {
    return facilitation?.scope === scope && pending.length === 0;
  });
  await a.sees('its own yes', ({ facilitation }) => facilitation?.mine.scope === mine.scope);
  await b.sees('its own yes', ({ facilitation }) => facilitation?.mine.scope === theirs.scope);
}
