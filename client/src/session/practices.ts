/**
 * The practices a counsellor set from this device: what was set for whom, when, and whether the two
 * said that it was done. Kept sealed on this device; no server is told of one.
 */
import { DECK_STEPS } from '@heard/shared/decks/deck-kind';
import { bytes32Schema } from '@heard/shared/ids';
import * as z from 'zod/mini';
import { deviceKey, openLocal, sealLocal } from '../secrets/local-box.ts';
import { cleanName } from '../secrets/name.ts';
import { parseJson } from '../secrets/parse-json.ts';
import {
  type DoneProblem,
  fitsPractice,
  formatDone,
  newPracticePart,
  parseDone,
  practicePartSchema,
} from '../secrets/practice-link.ts';
import { formatPreset, type Preset } from '../secrets/preset-link.ts';
import { newToken } from '../secrets/random.ts';
import { onFragmentPasted } from './address-fragment.ts';
import { takeDoneFragment } from './done-address.ts';
import { type Phone, thisPhone } from './phone.ts';

const practiceSchema = z.object({
  part: practicePartSchema,
  /** The counsellor's own note of whom it is for. */
  label: z.string(),
  /** A step with the cards that ship, or the title of a deck. */
  cards: z.union([z.object({ step: z.enum(DECK_STEPS) }), z.object({ title: z.string() })]),
  /** Epoch milliseconds; `doneAt` is when this device was first told. */
  setAt: z.number(),
  doneAt: z.nullable(z.number()),
  /** Whole, to be sent once more. */
  link: z.string(),
});
type KeptPractice = z.infer<typeof practiceSchema>;

export type Practice = Omit<KeptPractice, 'part'> & { id: string };

export interface PracticeWish {
  label: string;
  preset: Preset;
  /** Of the deck in it; '' for the cards that ship. */
  deckTitle: string;
}

/** `not-kept`: this browser keeps nothing, or has no room; the link then ticks nothing off. */
export type PracticeSet =
  | { ok: true; practice: Practice }
  | { ok: false; reason: 'too-large' | 'not-kept' };

/** `foreign`: it is whole, and no practice of this device is meant by it. */
export type Ticked =
  | { ok: true; practice: Practice; isNew: boolean }
  | { ok: false; reason: DoneProblem | 'foreign' };

const LABEL = 'practice';

export async function setPractice(wish: PracticeWish): Promise<PracticeSet> {
  return setPracticeOn(await thisPhone(), wish, Date.now());
}

/** The one set last first. */
export async function keptPractices(): Promise<Practice[]> {
  return keptPracticesOn(await thisPhone());
}

/** `text` is a link, or what stands behind its `#`. */
export async function tickOff(text: string): Promise<Ticked> {
  return tickOffOn(await thisPhone(), text, Date.now());
}

export function tickOffFromAddress(): Promise<Ticked> {
  return tickOff(takeDoneFragment());
}

export function onDonePasted(listener: () => void): () => void {
  return onFragmentPasted('/done', listener);
}

export async function removePractice(id: string): Promise<void> {
  await (await thisPhone()).storage.own.change(id, () => null);
}

/** What the couple may send back; null where their sitting was opened by no practice. */
export function doneLinkOf(preset: Preset | null): string | null {
  const part = preset?.practice;
  return part === undefined ? null : formatDone(location.origin, part);
}

export async function setPracticeOn(
  phone: Phone,
  { label, preset, deckTitle }: PracticeWish,
  now: number,
): Promise<PracticeSet> {
  const part = newPracticePart();
  const formatted = await formatPreset(phone.origin, { ...preset, practice: part });
  if (!formatted.ok) return formatted;
  const practice: KeptPractice = {
    part,
    label: cleanName(label),
    cards: 'step' in preset.cards ? preset.cards : { title: deckTitle },
    setAt: now,
    doneAt: null,
    link: formatted.link,
  };
  try {
    const key = await keyOf(phone);
    await phone.storage.own.change(part.id, () => sealed(key, practice));
  } catch {
    return { ok: false, reason: 'not-kept' };
  }
  return { ok: true, practice: shown(practice) };
}

export async function keptPracticesOn(phone: Phone): Promise<Practice[]> {
  const key = await keyOf(phone);
  return (await phone.storage.own.all())
    .flatMap(({ place, box }) => {
      const practice = opened(key, place, box);
      return practice === null ? [] : [shown(practice)];
    })
    .sort((one, other) => other.setAt - one.setAt);
}

export async function tickOffOn(phone: Phone, text: string, now: number): Promise<Ticked> {
  const done = parseDone(text);
  if (!done.ok) return done;
  const key = await keyOf(phone);
  let ticked: Ticked = { ok: false, reason: 'foreign' };
  await phone.storage.own.change(done.id, (box) => {
    const practice = box === null ? null : opened(key, done.id, box);
    if (practice === null || !fitsPractice(done, practice.part)) return box;
    const isNew = practice.doneAt === null;
    const next = isNew ? { ...practice, doneAt: now } : practice;
    ticked = { ok: true, practice: shown(next), isNew };
    return isNew ? sealed(key, next) : box;
  });
  return ticked;
}

async function keyOf({ storage }: Phone): Promise<Uint8Array> {
  return deviceKey(bytes32Schema.parse(await storage.own.key(newToken())));
}

function sealed(key: Uint8Array, practice: KeptPractice): string {
  return sealLocal(key, `${LABEL}|${practice.part.id}`, JSON.stringify(practice));
}

function opened(key: Uint8Array, place: string, box: string): KeptPractice | null {
  const text = openLocal(key, `${LABEL}|${place}`, box);
  const parsed = text.ok ? parseJson(practiceSchema, text.text) : null;
  return parsed?.ok ? parsed.value : null;
}

function shown({ part, ...practice }: KeptPractice): Practice {
  return { ...practice, id: part.id };
}
