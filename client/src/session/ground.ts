/**
 * Finds what both want, and what topics both marked: the two halves this phone sends, and what came of
 * them. One's own choices are gone from the phone once that is known; only what is common stays.
 */
import { otherSeat, type Seat } from '@heard/shared/ids';
import { TOPIC_CAP } from '@heard/shared/limits';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { StateName, View } from '@heard/shared/view';
import * as z from 'zod/mini';
import {
  AGREEMENT_UNIVERSE,
  agreementChoices,
  agreementOf,
  type Wishes,
} from '../secrets/agreement.ts';
import { answerGround, commonOf, type KeptGround, startGround } from '../secrets/common-ground.ts';
import type { GroundPlace } from '../secrets/ground-points.ts';
import { matchText, parseBlind, parseMatch } from '../secrets/ground-texts.ts';
import { parseJson } from '../secrets/parse-json.ts';
import type { ClientStorage, NoteChange } from '../storage/storage.ts';
import {
  commonIn,
  dropHalves,
  groundNoteName,
  halfIn,
  keepCommon,
  keepHalf,
  type Purpose,
} from './ground-note.ts';
import { keepText, openNote } from './notes.ts';
import type { Reading } from './reading.ts';

/** What came of a sitting's findings; null where it is not known yet. */
export interface Found {
  sitting: number;
  ground: Wishes | null;
  topics: readonly string[] | null;
}

/** A half to send, and what is kept of it on this phone under its command's id. */
interface Half {
  text: string;
  notes: (commandId: string) => readonly NoteChange[];
}

const CAPS: Record<Purpose, number> = {
  agreement: AGREEMENT_UNIVERSE.length,
  topics: TOPIC_CAP,
};
const PURPOSES = ['agreement', 'topics'] as const;
/** Somebody who was not asked wants the least. */
const LEAST: Wishes = { depth: 1, touch: false, desire: false };
/** From here nothing more can be found in this sitting. */
const WOUND_DOWN: ReadonlySet<StateName> = new Set(['appreciating', 'closing', 'ended']);

const WISHES = 'wishes';
const wishesSchema = z.strictObject({
  sitting: z.number(),
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  touch: z.boolean(),
  desire: z.boolean(),
});

export interface GroundKeeper {
  /** What is kept with a tap, or written down before it. */
  wishesNote(wishes: Wishes, sitting: number): NoteChange;
  keepWishes(wishes: Wishes, sitting: number): Promise<void>;
  /** Those of this sitting; what was wanted another day is asked anew. */
  readWishes(sitting: number): Promise<Wishes | null>;
  /** The half that is sent first; null for more topics than may be marked. */
  blind(view: View, topics: readonly string[]): Promise<Half | null>;
  /** The half that answers the partner's; null while theirs is not there. */
  match(reading: Reading, view: View): Promise<Half | null>;
  /** Looks at what came in; resolves to what is known of this sitting now. */
  look(reading: Reading, view: View): Promise<Found>;
}

export function createGroundKeeper(
  storage: ClientStorage,
  deviceKey: Uint8Array,
  { room, seat }: Reading['own'],
): GroundKeeper {
  const known = new Map<Purpose, { sitting: number; common: readonly string[] }>();
  const readBox = (purpose: Purpose) => storage.readNote(room, groundNoteName(purpose));
  const placeOf = (sitting: number, purpose: Purpose): GroundPlace => ({
    room,
    sitting,
    purpose,
    seat,
  });

  function wishesNote(wishes: Wishes, sitting: number): NoteChange {
    return keepText(deviceKey, WISHES, JSON.stringify({ sitting, ...wishes }));
  }

  async function readWishes(sitting: number): Promise<Wishes | null> {
    const kept = wishesIn(await storage.readNote(room, WISHES));
    if (kept?.sitting !== sitting) return null;
    const { depth, touch, desire } = kept;
    return { depth, touch, desire };
  }

  async function blind(view: View, topics: readonly string[]): Promise<Half | null> {
    const place = placeOf(view.sitting, purposeOf(view));
    const isAgreement = place.purpose === 'agreement';
    const wishes = isAgreement ? await readWishes(view.sitting) : null;
    const choices = isAgreement ? agreementChoices(wishes ?? LEAST) : topics;
    const universe = isAgreement ? AGREEMENT_UNIVERSE : topics;
    const started = startGround(place, universe, CAPS[place.purpose], choices);
    if (!started.ok) return null;
    return { text: started.text, notes: (id) => [keepHalf(deviceKey, id, started.kept)] };
  }

  async function match(reading: Reading, view: View): Promise<Half | null> {
    const place = placeOf(view.sitting, purposeOf(view));
    const cap = CAPS[place.purpose];
    const [mine, theirs] = [seat, otherSeat(seat)].map((of) => blindOf(reading, place, of));
    if (mine === undefined || theirs === undefined) return null;
    const blinded = reading.opened.get(theirs.id);
    const parsed = parseBlind(blinded?.kind === 'text' ? blinded.text : '', cap);
    // A phone that lost what it kept can still answer; nothing will turn out to be common.
    const kept =
      halfIn(deviceKey, place, await readBox(place.purpose), mine.id) ?? chooseNothing(place);
    const answered = parsed.ok ? answerGround(kept, parsed.value) : null;
    // What cannot be answered is answered with points that mean nothing, so that the sitting goes on.
    if (!answered?.ok) return { text: matchText(chooseNothing(place).sent), notes: () => [] };
    const note = keepHalf(deviceKey, mine.id, answered.kept);
    return { text: answered.text, notes: () => [note] };
  }

  async function look(reading: Reading, { sitting, state }: View): Promise<Found> {
    const agreed = await lookFor(reading, placeOf(sitting, 'agreement'));
    const topics = await lookFor(reading, placeOf(sitting, 'topics'));
    if (WOUND_DOWN.has(state)) await dropUnfinished(sitting);
    return { sitting, ground: agreed === null ? null : agreementOf(agreed), topics };
  }

  async function lookFor(reading: Reading, place: GroundPlace): Promise<readonly string[] | null> {
    const { sitting, purpose } = place;
    const remembered = known.get(purpose);
    if (remembered?.sitting === sitting) return remembered.common;
    const box = await readBox(purpose);
    const kept = commonIn(deviceKey, place, box);
    const theirs = kept === null ? theirMatch(reading, place) : null;
    if (kept === null && theirs === null) return null;
    const common = kept ?? commonWith(reading, place, box, theirs ?? '');
    if (kept === null) {
      if (purpose === 'agreement') await storage.changeNote(room, dropWishes(sitting));
      await storage.changeNote(room, keepCommon(deviceKey, place, common));
    }
    known.set(purpose, { sitting, common });
    return common;
  }

  /** What does not fit together is as good as nothing in common: no more is given away. */
  function commonWith(reading: Reading, place: GroundPlace, box: string | null, theirs: string) {
    const mine = blindOf(reading, place, seat);
    const half = mine === undefined ? null : halfIn(deviceKey, place, box, mine.id);
    const match = parseMatch(theirs, CAPS[place.purpose]);
    if (half?.kind !== 'answered' || !match.ok) return [];
    const found = commonOf(half, match.value);
    return found.ok ? found.common : [];
  }

  /** The words of the partner's match, once both are published; '' where they could not be read. */
  function theirMatch({ log, opened }: Reading, place: GroundPlace): string | null {
    const met = entriesOf(log.entries, place).find(
      ({ type, held }) => type === 'match' && held !== undefined,
    );
    if (met === undefined) return null;
    const found = opened.get((met.seat === seat ? met.held?.id : met.id) ?? '');
    return found?.kind === 'text' ? found.text : '';
  }

  async function dropUnfinished(sitting: number): Promise<void> {
    await storage.changeNote(room, dropWishes(sitting));
    for (const purpose of PURPOSES) {
      await storage.changeNote(room, dropHalves(deviceKey, placeOf(sitting, purpose)));
    }
  }

  /** Up to this sitting's: another day's may have been written meanwhile. */
  function dropWishes(sitting: number): NoteChange {
    return {
      name: WISHES,
      change: (box) => ((wishesIn(box)?.sitting ?? 0) <= sitting ? null : box),
    };
  }

  function wishesIn(box: string | null): z.infer<typeof wishesSchema> | null {
    const parsed = parseJson(wishesSchema, openNote(deviceKey, WISHES, box));
    return parsed.ok ? parsed.value : null;
  }

  return {
    wishesNote,
    async keepWishes(wishes, sitting) {
      const box = wishesNote(wishes, sitting).change(null);
      await storage.putNote(room, WISHES, box);
    },
    readWishes,
    blind,
    match,
    look,
  };
}

function purposeOf({ hasMarked }: View): Purpose {
  return hasMarked ? 'topics' : 'agreement';
}

/** Topics are asked for once a sitting; the agreement came before. */
function entriesOf(
  entries: readonly SeenEntry[],
  { sitting, purpose }: GroundPlace,
): readonly SeenEntry[] {
  const played = entries.filter((entry) => entry.sitting === sitting);
  const marking = played.findIndex(
    ({ type, activity }) => type === 'begin' && activity === 'topics',
  );
  if (purpose === 'topics') return marking < 0 ? [] : played.slice(marking);
  return marking < 0 ? played : played.slice(0, marking);
}

/** The first counts: a second one could have been made after more was known. */
function blindOf({ log }: Reading, place: GroundPlace, of: Seat): SeenEntry | undefined {
  return entriesOf(log.entries, place).find(({ type, seat }) => type === 'blind' && seat === of);
}

function chooseNothing(place: GroundPlace): Extract<KeptGround, { kind: 'started' }> {
  const started = startGround(place, [], CAPS[place.purpose], []);
  if (!started.ok) throw new Error('choosing nothing is always possible');
  return started.kept;
}
