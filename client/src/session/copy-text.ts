/** What a facilitator is to read of a record: its own words, and with a yes what they need besides. */
import { lineKeyOf } from '../secrets/epoch-keys.ts';
import { encodeConsentCopy } from '../secrets/facilitation-words.ts';
import type { Pairing } from './pairing.ts';

/** Null for what could not be read, or before the phones have met. */
export function copyTextOf(
  { place, text }: { place: { kind: string }; text: string | null },
  { pairing }: { pairing: Pick<Pairing, 'names' | 'epochKey'> },
): string | null {
  if (place.kind !== 'consent' || text === null) return text;
  const { names, epochKey } = pairing;
  if (epochKey === null) return null;
  return encodeConsentCopy({
    names: { a: names.a ?? '', b: names.b ?? '' },
    lineKey: lineKeyOf(epochKey),
  });
}
