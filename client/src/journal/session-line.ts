/**
 * What a counsellor's book holds of a couple: numbers both let be seen, and totals the counsellor
 * typed in. No words of anybody's, and no notes.
 */
import { seatSchema } from '@heard/shared/ids';
import * as z from 'zod/mini';
import { type Parsed, parseJson } from '../secrets/parse-json.ts';

export const MAX_TOTAL_LABEL_CHARACTERS = 40;

const mean = z.nullable(z.number().check(z.gte(0), z.lte(10)));
const circles = z.nullable(z.int().check(z.gte(1), z.lte(11)));

const personSchema = z.object({
  seat: seatSchema,
  /** As they named themselves; '' where they gave none. */
  name: z.string(),
  /** Means over the turns whose numbers were in sight: felt as speaker, guessed as listener. */
  felt: mean,
  guess: mean,
  /** 1–11, only where this person shared them. */
  circlesBefore: circles,
  circlesAfter: circles,
});
export type PersonLine = z.infer<typeof personSchema>;

const lineSchema = z.object({
  kind: z.literal('session'),
  couple: z.string(),
  /** The room and the sitting: told again it is the same line. */
  session: z.string(),
  at: z.number(),
  people: z.array(personSchema),
});
export type SessionLine = z.infer<typeof lineSchema>;

const totalSchema = z.object({
  kind: z.literal('total'),
  couple: z.string(),
  at: z.number(),
  /** Whose it is; '' for both. */
  name: z.string(),
  label: z.string().check(z.maxLength(MAX_TOTAL_LABEL_CHARACTERS)),
  value: z.number(),
});
export type Total = z.infer<typeof totalSchema>;

/** Whether lines of this couple are kept at all. */
const coupleSchema = z.object({
  kind: z.literal('couple'),
  couple: z.string(),
  isOn: z.boolean(),
});

const pageSchema = z.discriminatedUnion('kind', [lineSchema, totalSchema, coupleSchema]);
export type LedgerPage = z.infer<typeof pageSchema>;

export interface CoupleLedger {
  couple: string;
  isOn: boolean;
  /** Both with the oldest first. */
  sessions: readonly SessionLine[];
  totals: readonly Total[];
}

export function parseLedgerPage(text: string): Parsed<LedgerPage> {
  return parseJson(pageSchema, text);
}

/** What a page is about: one about the same takes its place. */
export function aboutPage(page: LedgerPage): string {
  switch (page.kind) {
    case 'couple':
      return `couple|${page.couple}`;
    case 'session':
      return `session|${page.couple}|${page.session}`;
    case 'total':
      return `total|${page.couple}|${page.at}`;
  }
}

/** By couple, in the order of their labels. */
export function ledgersOf(pages: readonly LedgerPage[]): CoupleLedger[] {
  const couples = new Set(pages.map(({ couple }) => couple));
  return [...couples]
    .sort((one, other) => one.localeCompare(other))
    .map((couple) => {
      const own = pages.filter((page) => page.couple === couple);
      const at = (one: { at: number }, other: { at: number }) => one.at - other.at;
      return {
        couple,
        isOn: own.some((page) => page.kind === 'couple' && page.isOn),
        sessions: own.filter((page) => page.kind === 'session').sort(at),
        totals: own.filter((page) => page.kind === 'total').sort(at),
      };
    });
}
