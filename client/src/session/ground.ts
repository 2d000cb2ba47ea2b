/**
 * What this phone keeps while the two find out what both want, and what came of it. The choices are
 * gone from the phone once the finding is over; only what is common stays.
 */
import { otherSeat } from '@heard/shared/ids';
import { TOPIC_CAP } from '@heard/shared/limits';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { View } from '@heard/shared/view';
import * as z from 'zod/mini';
import {
  AGREEMENT_UNIVERSE,
  agreementChoices,
  agreementOf,
  type Wishes,
} from '../secrets/agreement.ts';
import {
  answerGround,
  commonOf,
  encodeKept,
  type KeptGround,
  parseKept,
  startGround,
} from '../secrets/common-ground.ts';
import { parseBlind, parseMatch } from '../secrets/ground-texts.ts';
import { parseJson } from '../secrets/parse-json.ts';
import type { ClientStorage, NoteChange } from '../storage/storage.ts';
import { keepText, openNote } from './notes.ts';
import type { Reading } from './reading.ts';

type Purpose = 'agreement' | 'topics';

/** What came of a sitting's findings; null where it is not known yet. */
export interface Found {
  sitting: number;
  ground: Wishes | null;
  topics: readonly string[] | null;
}

/** A half to send, and what is kept of it on this phone. */
export interface Half {
  text: string;
  notes: readonly NoteChange[];
}

const CAPS: Record<Purpose, number> = {
  agreement: AGREEMENT_UNIVERSE.length,
  topics: TOPIC_CAP,
};
/** Somebody who was not asked wants the least. */
const LEAST: Wishes = { depth: 1, touch: false, desire: false };

const WISHES = 'wishes';
const keptNote = (purpose: Purpose) => `ground.${purpose}`;
const foundNote = (purpose: Purpose) => `found.${purpose}`;

const wishesSchema = z.strictObject({
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  touch: z.boolean(),
  desire: z.boolean(),
});
const foundSchema = z.strictObject({ sitting: z.number(), common: z.array(z.string()) });

export interface GroundKeeper {
  keepWishes(wishes: Wishes): Promise<void>;
  readWishes(): Promise<Wishes | null>;
  /** The half that is sent first; null for more topics than may be marked. */
  blind(view: View, topics: readonly string[]): Promise<Half | null>;
  /** The half that answers the partner's; null while theirs was not read. */
  match(reading: Reading, view: View): Promise<Half | null>;
  /** Looks at what came in; resolves to what is known of this sitting now. */
  look(reading: Reading, sitting: number): Promise<Found>;
}

export function createGroundKeeper(
  storage: ClientStorage,
  deviceKey: Uint8Array,
  { room, seat }: Reading['own'],
): GroundKeeper {
  const read = async (name: string) =>
    openNote(deviceKey, name, await storage.readNote(room, name));
  const write = (name: string, text: string) => {
    const { change } = keepText(deviceKey, name, text);
    return storage.putNote(room, name, change(null));
  };

  async function readWishes(): Promise<Wishes | null> {
    const parsed = parseJson(wishesSchema, await read(WISHES));
    return parsed.ok ? parsed.value : null;
  }

  async function blind(view: View, topics: readonly string[]): Promise<Half | null> {
    const purpose = purposeOf(view);
    const place = { room, sitting: view.sitting, purpose, seat };
    const isAgreement = purpose === 'agreement';
    const choices = isAgreement ? agreementChoices((await readWishes()) ?? LEAST) : topics;
    const universe = isAgreement ? AGREEMENT_UNIVERSE : topics;
    const started = startGround(place, universe, CAPS[purpose], choices);
    if (!started.ok) return null;
    const kept = keepText(deviceKey, keptNote(purpose), encodeKept(started.kept));
    const wiped = isAgreement ? [keepText(deviceKey, WISHES, '')] : [];
    return { text: started.text, notes: [kept, ...wiped] };
  }

  async function match(reading: Reading, view: View): Promise<Half | null> {
    const purpose = purposeOf(view);
    const blind = theirBlind(reading, purpose);
    if (blind === null) return null;
    const place = { room, sitting: view.sitting, purpose, seat };
    const kept = (await keptFor(purpose, view.sitting)) ?? strangers(place, purpose);
    const answered = kept === null ? null : answerGround(kept, blind);
    if (!answered?.ok) return null;
    const note = keepText(deviceKey, keptNote(purpose), encodeKept(answered.kept));
    return { text: answered.text, notes: [note] };
  }

  async function keptFor(purpose: Purpose, sitting: number): Promise<KeptGround | null> {
    const parsed = parseKept(await read(keptNote(purpose)));
    return parsed.ok && parsed.value.place.sitting === sitting ? parsed.value : null;
  }

  /** A phone that lost what it kept can still answer; nothing will turn out to be common. */
  function strangers(place: KeptGround['place'], purpose: Purpose): KeptGround | null {
    const started = startGround(place, [], CAPS[purpose], []);
    return started.ok ? started.kept : null;
  }

  async function look(reading: Reading, sitting: number): Promise<Found> {
    const agreed = await common(reading, sitting, 'agreement');
    const topics = await common(reading, sitting, 'topics');
    return { sitting, ground: agreed === null ? null : agreementOf(agreed), topics };
  }

  async function common(
    reading: Reading,
    sitting: number,
    purpose: Purpose,
  ): Promise<readonly string[] | null> {
    const known = parseJson(foundSchema, await read(foundNote(purpose)));
    if (known.ok && known.value.sitting === sitting) return known.value.common;
    const theirs = theirMatch(reading, sitting, purpose);
    if (theirs === null) return null;
    const kept = await keptFor(purpose, sitting);
    const match = parseMatch(theirs, CAPS[purpose]);
    const found =
      kept?.kind === 'answered' && match.ok
        ? commonOf(kept, match.value)
        : ({ ok: false } as const);
    // What does not fit together is as good as nothing in common: no more is given away.
    const shared = found.ok ? found.common : [];
    await write(foundNote(purpose), JSON.stringify({ sitting, common: shared }));
    await storage.putNote(room, keptNote(purpose), null);
    return shared;
  }

  function theirBlind({ log, opened }: Reading, purpose: Purpose) {
    const entry = log.entries.findLast(
      ({ type, seat: author }) => type === 'blind' && author === otherSeat(seat),
    );
    const found = opened.get(entry?.id ?? '');
    if (found?.kind !== 'text') return null;
    const parsed = parseBlind(found.text, CAPS[purpose]);
    return parsed.ok ? parsed.value : null;
  }

  function theirMatch({ log, opened }: Reading, sitting: number, purpose: Purpose): string | null {
    const isMet = (entry: SeenEntry) => entry.type === 'match' && entry.held !== undefined;
    const met = log.entries.filter((entry) => entry.sitting === sitting && isMet(entry));
    // The agreement comes first in every sitting, and topics at most once after it.
    const entry = met[purpose === 'agreement' ? 0 : 1];
    const id = entry?.seat === seat ? entry.held?.id : entry?.id;
    const found = opened.get(id ?? '');
    return found?.kind === 'text' ? found.text : null;
  }

  return {
    keepWishes: (wishes) => write(WISHES, JSON.stringify(wishes)),
    readWishes,
    blind,
    match,
    look,
  };
}

function purposeOf({ hasMarked }: View): Purpose {
  return hasMarked ? 'topics' : 'agreement';
}
