/** What a journal holds: numbers, and names its owner chose. Never a word of the partner's. */
import { DECK_STEPS } from '@heard/shared/decks/deck-kind';
import * as z from 'zod/mini';
import { type Parsed, parseJson } from '../secrets/parse-json.ts';
import type { Sign, SignValues } from './six-signs.ts';

const ratingSchema = z.int().check(z.gte(0), z.lte(10));
const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

const turnSchema = z.object({
  /** The speaker's, and the listener's guess of it; null where they stayed closed. */
  felt: z.nullable(ratingSchema),
  guess: z.nullable(ratingSchema),
  amListener: z.boolean(),
});
export type JournalTurn = z.infer<typeof turnSchema>;

const AGAIN = ['yes', 'maybe', 'no'] as const;
export type Again = (typeof AGAIN)[number];

/** What may be told of a sitting; what is left out, or null, was not told. */
const toldShape = {
  /** Epoch milliseconds. */
  at: z.number(),
  partnerName: maybe(z.string()),
  steps: maybe(z.array(z.enum(DECK_STEPS))),
  turns: maybe(z.array(turnSchema)),
  circlesBefore: maybe(ratingSchema),
  circlesAfter: maybe(ratingSchema),
  understood: maybe(ratingSchema),
  valued: maybe(ratingSchema),
  caredAbout: maybe(ratingSchema),
  again: maybe(z.enum(AGAIN)),
};
const toldSchema = z.object(toldShape);
export type SittingTold = z.infer<typeof toldSchema>;

const signValuesSchema: z.ZodMiniType<SignValues> = z.object({
  unsafe: z.optional(ratingSchema),
  misunderstood: z.optional(ratingSchema),
  'not-validated': z.optional(ratingSchema),
  cold: z.optional(ratingSchema),
  lonely: z.optional(ratingSchema),
  'less-romance': z.optional(ratingSchema),
} satisfies Record<Sign, unknown>);

const signsSchema = z.object({
  kind: z.literal('signs'),
  at: z.number(),
  values: signValuesSchema,
  /** How close it felt that day. */
  circles: z.nullable(ratingSchema),
});
export type SignsEntry = z.infer<typeof signsSchema>;

const sittingPageSchema = z.object({
  kind: z.literal('sitting'),
  /** Pages with the same one tell of the same sitting. */
  sitting: z.string(),
  ...toldShape,
});
export type SittingPage = z.infer<typeof sittingPageSchema>;

const pageSchema = z.discriminatedUnion('kind', [sittingPageSchema, signsSchema]);
export type JournalPage = z.infer<typeof pageSchema>;

export type SittingEntry = { kind: 'sitting' } & {
  [Field in keyof SittingTold]-?: Exclude<SittingTold[Field], undefined>;
};
export type JournalEntry = SittingEntry | SignsEntry;

export function parsePage(text: string): Parsed<JournalPage> {
  return parseJson(pageSchema, text);
}
