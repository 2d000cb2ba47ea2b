/**
 * Whether what comes next, or is on, is what was picked and both want: a changed phone could begin
 * something else, and the server, which cannot read a step, would not know. Pure.
 */
import { otherSeat, partnerOn, type Seat } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { StateName, View } from '@heard/shared/view';
import { announcements } from './announcements.ts';
import type { Opened } from './opened.ts';
import type { Step, Wishes } from './room-screen.ts';
import { picksOf } from './sitting.ts';
import { isActivityOf, isOpen } from './step-rules.ts';

const BEFORE_A_STEP: ReadonlySet<StateName> = new Set([
  'empty',
  'waiting',
  'agreeing',
  'settling',
  'matching',
  'choosing',
  'paused',
  'appreciating',
  'closing',
  'ended',
]);

/** True as well where it cannot be told: what could not be read is told in another way. */
export function isAsPicked(
  entries: readonly SeenEntry[],
  opened: ReadonlyMap<string, Opened>,
  { sitting, listener, state }: Pick<View, 'sitting' | 'listener' | 'state'>,
  ground: Wishes | null,
): boolean {
  if (ground === null || BEFORE_A_STEP.has(state)) return true;
  let picked: Record<Seat, Step> | null = null;
  let begun: { entry: SeenEntry; picked: Record<Seat, Step> | null } | null = null;
  let asker: Seat = listener;
  for (const entry of entries) {
    if (entry.sitting !== sitting) continue;
    if (entry.type === 'pick') picked = picksOf(entry, opened);
    if (entry.type === 'begin') begun = { entry, picked };
  }
  if (state === 'between') return picked === null || isOpen(picked[listener], ground);
  const found = opened.get(begun?.entry.id ?? '');
  if (begun?.picked == null || found?.kind !== 'step') return true;
  const { seq, activity } = begun.entry;
  // After a pass in a second turn it is the other's to ask; the step stays that of who asked first.
  const first = entries.find((entry) => entry.type === 'ask' && entry.seq > seq);
  asker = partnerOn(first?.seat ?? null) ?? asker;
  // Where a facilitator had the two change places over the three cards, the other one's step began.
  const happened = announcements();
  for (const entry of entries) {
    const isBefore = entry.seq > seq && (first === undefined || entry.seq < first.seq);
    if (happened(entry) === 'swap' && isBefore) asker = otherSeat(asker);
  }
  const { step } = found.value;
  return step === begun.picked[asker] && isOpen(step, ground) && isActivityOf(step, activity);
}
