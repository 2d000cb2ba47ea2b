/**
 * One sitting as the pages it is kept on. A page cannot be read to be added to, so what becomes
 * known at different times lies on pages of its own, and is put together when it is read. Pure.
 */
import type { JournalEntry, JournalPage, SittingEntry, SittingPage, SittingTold } from './entry.ts';

const PARTS = {
  before: ['circlesBefore'],
  played: ['partnerName', 'steps', 'turns'],
  after: ['circlesAfter', 'understood', 'valued', 'caredAbout', 'again'],
} as const satisfies Record<string, readonly (keyof SittingTold)[]>;

/** More than anyone plays; keeps a page within the largest padded size. */
const MOST_TURNS = 200;

export interface PageToWrite {
  /** The part's name within its sitting. */
  part: string;
  page: SittingPage;
}

/** Only the parts something is told of. */
export function pagesOfSitting(sitting: string, told: SittingTold): PageToWrite[] {
  const kept = { ...told, turns: told.turns?.slice(-MOST_TURNS) };
  return Object.entries(PARTS).flatMap(([part, fields]) => {
    const known = fields.filter((field) => kept[field] !== undefined && kept[field] !== null);
    if (known.length === 0) return [];
    const facts = Object.fromEntries(known.map((field) => [field, kept[field]]));
    return [{ part, page: { kind: 'sitting', sitting, at: told.at, ...facts } as SittingPage }];
  });
}

/** Sittings whole again, and check-ins; the oldest first. */
export function entriesOfPages(pages: readonly JournalPage[]): JournalEntry[] {
  const sittings = new Map<string, SittingEntry>();
  const entries: JournalEntry[] = [];
  for (const page of pages) {
    if (page.kind === 'signs') {
      entries.push(page);
      continue;
    }
    const { sitting, ...told } = page;
    const known = sittings.get(sitting);
    const whole = { ...(known ?? nothingTold(told.at)), ...told };
    sittings.set(sitting, {
      ...whole,
      at: Math.min(told.at, known?.at ?? told.at),
    } as SittingEntry);
  }
  return [...entries, ...sittings.values()].sort((one, other) => one.at - other.at);
}

function nothingTold(at: number): SittingEntry {
  return {
    kind: 'sitting',
    at,
    partnerName: null,
    steps: null,
    turns: null,
    circlesBefore: null,
    circlesAfter: null,
    understood: null,
    valued: null,
    caredAbout: null,
    again: null,
  };
}
