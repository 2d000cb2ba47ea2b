/**
 * What a phone keeps of one finding of common ground, sealed beside its seat: its own halves until the
 * result is known, then only the result. Pure.
 */
import * as z from 'zod/mini';
import { encodeKept, type KeptGround, parseKept } from '../secrets/common-ground.ts';
import type { GroundPlace } from '../secrets/ground-points.ts';
import { sealLocal } from '../secrets/local-box.ts';
import { parseJson } from '../secrets/parse-json.ts';
import type { NoteChange } from '../storage/storage.ts';
import { keepText, openNote } from './notes.ts';

export type Purpose = GroundPlace['purpose'];

const noteSchema = z.union([
  z.strictObject({
    sitting: z.number(),
    /** By the command that sends it: two tabs may both have made one, and the server takes the first. */
    halves: z.array(z.strictObject({ id: z.string(), kept: z.string() })),
  }),
  z.strictObject({ sitting: z.number(), common: z.array(z.string()) }),
]);
type GroundNote = z.infer<typeof noteSchema>;

export function groundNoteName(purpose: Purpose): string {
  return `ground.${purpose}`;
}

function readNote(key: Uint8Array, purpose: Purpose, box: string | null): GroundNote | null {
  const parsed = parseJson(noteSchema, openNote(key, groundNoteName(purpose), box));
  return parsed.ok ? parsed.value : null;
}

/** What is in common, where this phone knows it already. */
export function commonIn(
  key: Uint8Array,
  { sitting, purpose }: Pick<GroundPlace, 'sitting' | 'purpose'>,
  box: string | null,
): readonly string[] | null {
  const note = readNote(key, purpose, box);
  return note?.sitting === sitting && 'common' in note ? note.common : null;
}

/** The half that went out with this command; null where the phone has lost it. */
export function halfIn(
  key: Uint8Array,
  { sitting, purpose }: Pick<GroundPlace, 'sitting' | 'purpose'>,
  box: string | null,
  id: string,
): KeptGround | null {
  const note = readNote(key, purpose, box);
  if (note?.sitting !== sitting || 'common' in note) return null;
  const half = note.halves.find((one) => one.id === id);
  const parsed = half === undefined ? null : parseKept(half.kept);
  return parsed?.ok ? parsed.value : null;
}

/**
 * Keeps a half beside those another tab may have made; halves of an earlier sitting are let go of.
 * Throws for one that has answered another list meanwhile: then nothing of it may go out.
 */
export function keepHalf(key: Uint8Array, id: string, kept: KeptGround): NoteChange {
  const { sitting, purpose } = kept.place;
  const name = groundNoteName(purpose);
  return {
    name,
    change(box) {
      const note = readNote(key, purpose, box);
      const isOfToday = note?.sitting === sitting;
      if (isOfToday && 'common' in note) return box;
      const before = isOfToday && 'halves' in note ? note.halves : [];
      refuseSecondAnswer(before.find((one) => one.id === id)?.kept, kept);
      const halves = [...before.filter((one) => one.id !== id), { id, kept: encodeKept(kept) }];
      return sealLocal(key, name, JSON.stringify({ sitting, halves } satisfies GroundNote));
    },
  };
}

/** The result takes the place of everything it was found with. */
export function keepCommon(
  key: Uint8Array,
  { sitting, purpose }: Pick<GroundPlace, 'sitting' | 'purpose'>,
  common: readonly string[],
): NoteChange {
  const note: GroundNote = { sitting, common: [...common] };
  return keepText(key, groundNoteName(purpose), JSON.stringify(note));
}

/** Lets go of halves whose result was never found, up to this sitting's. */
export function dropHalves(
  key: Uint8Array,
  { sitting, purpose }: Pick<GroundPlace, 'sitting' | 'purpose'>,
): NoteChange {
  return {
    name: groundNoteName(purpose),
    change(box) {
      const note = readNote(key, purpose, box);
      return note !== null && 'halves' in note && note.sitting <= sitting ? null : box;
    },
  };
}

function refuseSecondAnswer(before: string | undefined, kept: KeptGround): void {
  const parsed = before === undefined ? null : parseKept(before);
  if (!parsed?.ok || parsed.value.kind !== 'answered' || kept.kind !== 'answered') return;
  if (parsed.value.answeredTo !== kept.answeredTo) throw new Error('answered another list already');
}
