/** What a counsellor did in a sitting, and what became of it. Pure. */
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { parseLine, parseLower } from '../secrets/facilitation-words.ts';
import { parseCard } from '../secrets/words.ts';
import type { SightReading } from './facilitator-reading.ts';
import type { Steered } from './facilitator-screen.ts';

/** Oldest first. A no names nobody. */
export function steeredIn({ entries, texts }: SightReading, sitting: number): Steered[] {
  const declined = new Set(entries.flatMap(({ type, of }) => (type === 'decline' ? [of] : [])));
  return entries.flatMap((entry) => {
    const kind = kindOf(entry);
    if (kind === null || entry.sitting !== sitting) return [];
    const { id, at } = entry;
    return [
      { id, at, kind, text: wordsIn(kind, texts.get(id)?.text), isDeclined: declined.has(id) },
    ];
  });
}

function kindOf({ seat, type, move }: SeenEntry): Steered['kind'] | null {
  if (seat !== 'facilitator') return null;
  if (type === 'steer') return move ?? null;
  return type === 'line' || type === 'offer' || type === 'lower' ? type : null;
}

function wordsIn(kind: Steered['kind'], text: string | undefined): string | null {
  if (text === undefined) return null;
  const parsed = kind === 'line' ? parseLine(text) : kind === 'offer' ? parseCard(text) : null;
  return parsed?.ok ? parsed.value.text : null;
}

/** How deep it may go at most: the last word on it that nobody declined. */
export function ceilingIn(reading: SightReading, sitting: number): 1 | 2 | null {
  const last = steeredIn(reading, sitting).findLast(
    ({ kind, isDeclined }) => kind === 'lower' && !isDeclined,
  );
  const parsed = parseLower(reading.texts.get(last?.id ?? '')?.text ?? '');
  return parsed.ok ? parsed.value.depth : null;
}
