/** What a facilitator may be let see and may do: the words of it, shared by the wire and the game. */
import * as z from 'zod/mini';
import { counterSchema as counter } from '../counter.ts';
import { copyBoxSchema } from '../envelope.ts';
import { bytes32Schema } from '../ids.ts';

/** From nothing to everything; each holds what the ones before it hold. */
export const SCOPES = ['none', 'structure', 'numbers', 'words'] as const;
export const scopeSchema = z.enum(SCOPES);
export type Scope = z.infer<typeof scopeSchema>;

/** Whether `scope` holds at least `level`. */
export function reaches(scope: Scope, level: Scope): boolean {
  return SCOPES.indexOf(scope) >= SCOPES.indexOf(level);
}

export function smallerScope(one: Scope, other: Scope): Scope {
  return reaches(one, other) ? other : one;
}

/** One partner's yes: how much may be seen, and whether words may stand in the saved report. */
export interface Consent {
  scope: Scope;
  mayExport: boolean;
}

export const NO_CONSENT: Consent = { scope: 'none', mayExport: false };

/** What a facilitator can do to the state of a sitting. Each can be declined by either partner. */
export const MOVES = [
  'hold',
  'resume',
  'extend',
  'repeat',
  'back',
  'swap',
  'appreciate',
  'end',
] as const;
export const moveSchema = z.enum(MOVES);
export type Move = z.infer<typeof moveSchema>;

/** The scope that lets a copy of this kind of record through. A kind not listed is never copied. */
export const COPY_LEVELS = {
  begin: 'structure',
  consent: 'structure',
  open: 'numbers',
  measure: 'numbers',
  ask: 'words',
  need: 'words',
  share: 'words',
  reflect: 'words',
  support: 'words',
  wish: 'words',
  add: 'words',
  show: 'words',
  appreciate: 'words',
} as const satisfies Record<string, Scope>;
export type CopiedKind = keyof typeof COPY_LEVELS;

export function copyLevelOf(kind: string): Scope | null {
  return kind in COPY_LEVELS ? COPY_LEVELS[kind as CopiedKind] : null;
}

/** A record's words once more, for the facilitator alone. */
export const copySchema = z.strictObject({
  /** The pair's epoch it was made in: one that was overtaken by a withdrawal is let through no more. */
  epoch: counter,
  /** Binds both readers to the same words: the partner checks it as well. */
  commitment: bytes32Schema,
  box: copyBoxSchema,
});
export type Copy = z.infer<typeof copySchema>;

/** A copy as it is kept and shown: without its box where it was not let through, or is not for the reader. */
export const seenCopySchema = z.object({
  epoch: counter,
  commitment: bytes32Schema,
  box: z.optional(copyBoxSchema),
});
export type SeenCopy = z.infer<typeof seenCopySchema>;
