/** The log of one sitting → what leads from step to step in it, and what was said beside. Pure. */
import { otherSeat, partnerOn, type Seat } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { View } from '@heard/shared/view';
import type { Sign } from '../journal/six-signs.ts';
import type { DeckPart, Keep, ToldSign } from '../secrets/step-words.ts';
import type { Opened } from './opened.ts';
import type { LentDeck, RoomScreen, Step } from './room-screen.ts';

type SittingParts = Pick<RoomScreen, 'picks' | 'nextStep' | 'step' | 'toldSigns' | 'keeps'> & {
  lentDecks: readonly LentSource[];
};

/** A lent deck as it came: plain text nobody has looked at yet. */
export type LentSource = Omit<LentDeck, 'reading'>;

/** `entries` of the whole room: decks that were lent stay. */
export function sittingOf(
  entries: readonly SeenEntry[],
  opened: ReadonlyMap<string, Opened>,
  { seat, sitting, listener, state }: Pick<View, 'seat' | 'sitting' | 'listener' | 'state'>,
): SittingParts {
  let step: Step | null = null;
  let picked: Record<Seat, Step> | null = null;
  const signs = new Map<Sign, ToldSign>();
  const keeps: Partial<Record<Seat, Keep>> = {};
  for (const entry of entries) {
    if (entry.sitting !== sitting) continue;
    const found = opened.get(entry.id);
    if (entry.type === 'pick') picked = picksOf(entry, opened);
    if (entry.type === 'begin' && found?.kind === 'step') step = found.value.step;
    if (found?.kind === 'sign' && entry.seat !== seat) signs.set(found.value.sign, found.value);
    const author = partnerOn(entry.seat);
    if (found?.kind === 'keep' && author !== null) keeps[author] = found.value;
  }
  const isPicking = state === 'choosing';
  return {
    step,
    picks:
      picked === null || isPicking
        ? null
        : { mine: picked[seat], partner: picked[otherSeat(seat)] },
    nextStep: picked === null || isPicking ? null : picked[listener],
    toldSigns: [...signs.values()],
    lentDecks: lentDecksOf(entries, opened, seat),
    keeps: { mine: keeps[seat] ?? null, partner: keeps[otherSeat(seat)] ?? null },
  };
}

/** Null until the second of the two is in, which carries the first. */
export function picksOf(
  { id, seat, held }: SeenEntry,
  opened: ReadonlyMap<string, Opened>,
): Record<Seat, Step> | null {
  const second = opened.get(id);
  const first = opened.get(held?.id ?? '');
  if (seat === null || second?.kind !== 'step' || first?.kind !== 'step') return null;
  const [late, early] = [second.value.step, first.value.step];
  return seat === 'a' ? { a: late, b: early } : { a: early, b: late };
}

/** The decks that came whole, newest first. */
function lentDecksOf(
  entries: readonly SeenEntry[],
  opened: ReadonlyMap<string, Opened>,
  seat: Seat,
): LentSource[] {
  const parts = new Map<string, Map<number, DeckPart>>();
  const decks = new Map<string, LentSource>();
  for (const entry of entries) {
    const found = opened.get(entry.id);
    if (found?.kind !== 'deck-part') continue;
    const { deck, part } = found.value;
    // Whoever lends a deck lends all of it: the same name from the other seat is another deck.
    const key = `${entry.seat}.${deck}`;
    const known = parts.get(key) ?? new Map<number, DeckPart>();
    known.set(part, found.value);
    parts.set(key, known);
    const whole = wholeOf(known, found.value.parts);
    const { sitting } = entry;
    // A part that comes again after the whole changes nothing.
    if (whole === null || decks.has(key)) continue;
    decks.set(key, { id: key, isMine: entry.seat === seat, sitting, source: whole });
  }
  return [...decks.values()].reverse();
}

function wholeOf(known: ReadonlyMap<number, DeckPart>, count: number): string | null {
  if (known.size !== count) return null;
  const texts = Array.from({ length: count }, (_, part) => known.get(part)?.text);
  return texts.includes(undefined) ? null : texts.join('');
}
