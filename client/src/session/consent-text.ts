/** What a yes to the facilitator holds: to whom it is said. Pure. */
import type { Consent } from '@heard/shared/protocol/facilitation';
import { encodeConsent } from '../secrets/facilitation-words.ts';
import type { Reading } from './reading.ts';

/** Null where nothing may be said yes to: nobody sits there, or not with the key that was expected. */
export function consentText({ facilitator, isTampered }: Reading, consent: Consent): string | null {
  const { known } = facilitator;
  // A no is never too late, whatever else does not add up.
  if (known === null || (isTampered && consent.scope !== 'none')) return null;
  const { fingerprint } = known;
  return encodeConsent({ ...consent, fingerprint });
}
