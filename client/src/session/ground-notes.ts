/**
 * What lies on this phone of one finding of common ground, sealed: first what was chosen, then what
 * was sent of it, and nothing once it is over. Pure.
 */
import * as z from 'zod/mini';
import { encodeKept, type KeptGround, parseKept } from '../secrets/common-ground.ts';
import { sealLocal } from '../secrets/local-box.ts';
import { parseJson } from '../secrets/parse-json.ts';
import type { NoteChange } from '../storage/storage.ts';
import { openNote } from './notes.ts';

export type Purpose = KeptGround['place']['purpose'];

const noteSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chosen'), sitting: z.number(), choices: z.array(z.string()) }),
  /** `id` is the command that carries the half. */
  z.strictObject({
    kind: z.literal('sent'),
    sitting: z.number(),
    id: z.string(),
    kept: z.string(),
  }),
]);
type GroundNote = z.infer<typeof noteSchema>;

const foundSchema = z.strictObject({ sitting: z.number(), common: z.array(z.string()) });

export function groundNote(purpose: Purpose): string {
  return `ground.${purpose}`;
}

export function foundNote(purpose: Purpose): string {
  return `found.${purpose}`;
}

export function sealChosen(
  key: Uint8Array,
  purpose: Purpose,
  sitting: number,
  choices: readonly string[],
): string {
  return sealNote(key, purpose, { kind: 'chosen', sitting, choices: [...choices] });
}

/** Null while nothing was chosen in this sitting, or once it was sent. */
export function chosenOf(
  key: Uint8Array,
  purpose: Purpose,
  sitting: number,
  box: string | null,
): readonly string[] | null {
  const note = readNote(key, purpose, box);
  return note?.kind === 'chosen' && note.sitting === sitting ? note.choices : null;
}

export function sentOf(
  key: Uint8Array,
  purpose: Purpose,
  sitting: number,
  box: string | null,
): { id: string; kept: KeptGround } | null {
  const note = readNote(key, purpose, box);
  if (note?.kind !== 'sent' || note.sitting !== sitting) return null;
  const parsed = parseKept(note.kept);
  return parsed.ok ? { id: note.id, kept: parsed.value } : null;
}

/** In place of what was chosen. Of two tabs that send at once, what the first kept stays. */
export function keepSent(key: Uint8Array, id: string, kept: KeptGround): NoteChange {
  const { purpose, sitting } = kept.place;
  return {
    name: groundNote(purpose),
    change: (box) =>
      sentOf(key, purpose, sitting, box) === null
        ? sealNote(key, purpose, { kind: 'sent', sitting, id, kept: encodeKept(kept) })
        : box,
  };
}

/** In place of what was sent; what another tab has let go of meanwhile stays gone. */
export function keepAnswered(key: Uint8Array, id: string, kept: KeptGround): NoteChange {
  const { purpose, sitting } = kept.place;
  return {
    name: groundNote(purpose),
    change: (box) =>
      sentOf(key, purpose, sitting, box)?.id === id
        ? sealNote(key, purpose, { kind: 'sent', sitting, id, kept: encodeKept(kept) })
        : box,
  };
}

/** What was sent with this command was refused: it is chosen and not sent again. */
export function giveBackChosen(key: Uint8Array, purpose: Purpose, id: string): NoteChange {
  return {
    name: groundNote(purpose),
    change(box) {
      const note = readNote(key, purpose, box);
      const parsed = note?.kind === 'sent' && note.id === id ? parseKept(note.kept) : null;
      if (!parsed?.ok) return box;
      const { place, slots } = parsed.value;
      const choices = slots.filter((slot) => slot !== null);
      return sealChosen(key, purpose, place.sitting, choices);
    },
  };
}

export function sealFound(
  key: Uint8Array,
  purpose: Purpose,
  sitting: number,
  common: readonly string[],
): string {
  return sealLocal(key, foundNote(purpose), JSON.stringify({ sitting, common }));
}

export function foundOf(
  key: Uint8Array,
  purpose: Purpose,
  sitting: number,
  box: string | null,
): readonly string[] | null {
  const parsed = parseJson(foundSchema, openNote(key, foundNote(purpose), box));
  return parsed.ok && parsed.value.sitting === sitting ? parsed.value.common : null;
}

function readNote(key: Uint8Array, purpose: Purpose, box: string | null): GroundNote | null {
  const parsed = parseJson(noteSchema, openNote(key, groundNote(purpose), box));
  return parsed.ok ? parsed.value : null;
}

function sealNote(key: Uint8Array, purpose: Purpose, note: GroundNote): string {
  return sealLocal(key, groundNote(purpose), JSON.stringify(note));
}
