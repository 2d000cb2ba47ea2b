/** What a facilitator is to read of a record: its own words, and with a yes what they need besides. */
import { lineKeyOf } from '../secrets/epoch-keys.ts';
import { encodeConsentCopy } from '../secrets/facilitation-words.ts';
import type { Log } from './log.ts';
import type { Pairing } from './pairing.ts';

interface Known {
  log: Pick<Log, 'chairs'>;
  pairing: Pick<Pairing, 'names' | 'epochKey'>;
}

interface Source {
  place: { kind: string; seen: number };
  text: string | null;
}

/** Null for what could not be read, or before the phones have met. */
export function copyTextOf(source: Source, known: Known): string | null {
  return textFor(source, known, known.log.chairs[source.place.seen]?.comers ?? 0);
}

/** … and as it was said while everyone who came to the third chair was given the first one's key. */
export function copyTextsOf(source: Source, known: Known): (string | null)[] {
  const text = copyTextOf(source, known);
  return source.place.kind === 'consent' ? [text, textFor(source, known, 1)] : [text];
}

function textFor({ place, text }: Source, { pairing }: Known, comers: number): string | null {
  if (place.kind !== 'consent' || text === null) return text;
  const { names, epochKey } = pairing;
  if (epochKey === null) return null;
  return encodeConsentCopy({
    names: { a: names.a ?? '', b: names.b ?? '' },
    lineKey: lineKeyOf(epochKey, comers),
  });
}
