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
import {
  answerGroundInSteps,
  commonInSteps,
  type KeptGround,
  startGround,
  startGroundInSteps,
} from '../secrets/common-ground.ts';
import type { GroundPlace } from '../secrets/ground-points.ts';
import { matchText, parseBlind, parseMatch } from '../secrets/ground-texts.ts';
import { withRests } from '../secrets/in-steps.ts';
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
/** Where what was chosen is still to be used; anywhere else its finding is over or was left. */
const OPEN_IN: Record<Purpose, ReadonlySet<StateName>> = {
  agreement: new Set(['agreeing', 'settling', 'matching']),
  topics: new Set(['marking', 'matching']),
};

const chosenName = (purpose: Purpose) => `chosen.${purpose}`;
const chosenSchema = z.strictObject({ sitting: z.number(), choices: z.array(z.string()) });

export interface GroundKeeper {
  /** What was chosen, kept with a tap or written down before it, until its finding is over or left. */
  chosenNote(purpose: Purpose, sitting: number, choices: readonly string[]): NoteChange;
  keepChosen(purpose: Purpose, sitting: number, choices: readonly string[]): Promise<void>;
  /** That of this sitting; what was wanted another day is asked anew. */
  readChosen(purpose: Purpose, sitting: number): Promise<readonly string[] | null>;
  /** The half that is sent first, of what was chosen; null for more than may be. */
  blind(view: View): Promise<Half | null>;
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

  function chosenNote(purpose: Purpose, sitting: number, choices: readonly string[]): NoteChange {
    return keepText(deviceKey, chosenName(purpose), JSON.stringify({ sitting, choices }));
  }

  async function readChosen(purpose: Purpose, sitting: number): Promise<readonly string[] | null> {
    const kept = chosenIn(purpose, await storage.readNote(room, chosenName(purpose)));
    return kept?.sitting === sitting ? kept.choices : null;
  }

  async function blind(view: View): Promise<Half | null> {
    const place = placeOf(view.sitting, purposeOf(view));
    const isAgreement = place.purpose === 'agreement';
    const least = isAgreement ? agreementChoices(LEAST) : [];
    const choices = (await readChosen(place.purpose, view.sitting)) ?? least;
    const universe = isAgreement ? AGREEMENT_UNIVERSE : choices;
    const cap = CAPS[place.purpose];
    const started = await withRests(startGroundInSteps(place, universe, cap, choices));
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
    const answered = parsed.ok ? await withRests(answerGroundInSteps(kept, parsed.value)) : null;
    // What cannot be answered is answered with points that mean nothing, so that the sitting goes on.
    if (!answered?.ok) return { text: matchText(chooseNothing(place).sent), notes: () => [] };
    const note = keepHalf(deviceKey, mine.id, answered.kept);
    return { text: answered.text, notes: () => [note] };
  }

  async function look(reading: Reading, view: View): Promise<Found> {
    const { sitting } = view;
    const agreed = await lookFor(reading, placeOf(sitting, 'agreement'));
    const topics = await lookFor(reading, placeOf(sitting, 'topics'));
    for (const purpose of PURPOSES) if (isLeft(view, purpose)) await drop(purpose, sitting);
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
    const common = kept ?? (await commonWith(reading, place, box, theirs ?? ''));
    if (kept === null) {
      await storage.changeNote(room, dropChosen(purpose, sitting));
      await storage.changeNote(room, keepCommon(deviceKey, place, common));
    }
    known.set(purpose, { sitting, common });
    return common;
  }

  /** What does not fit together is as good as nothing in common: no more is given away. */
  async function commonWith(
    reading: Reading,
    place: GroundPlace,
    box: string | null,
    theirs: string,
  ): Promise<readonly string[]> {
    const mine = blindOf(reading, place, seat);
    const half = mine === undefined ? null : halfIn(deviceKey, place, box, mine.id);
    const match = parseMatch(theirs, CAPS[place.purpose]);
    if (half?.kind !== 'answered' || !match.ok) return [];
    const found = await withRests(commonInSteps(half, match.value));
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

  /** What was chosen, and halves whose result was never found. */
  async function drop(purpose: Purpose, sitting: number): Promise<void> {
    await storage.changeNote(room, dropChosen(purpose, sitting));
    await storage.changeNote(room, dropHalves(deviceKey, placeOf(sitting, purpose)));
  }

  /** Up to this sitting's: another day's may have been written meanwhile. */
  function dropChosen(purpose: Purpose, sitting: number): NoteChange {
    return {
      name: chosenName(purpose),
      change: (box) => ((chosenIn(purpose, box)?.sitting ?? 0) <= sitting ? null : box),
    };
  }

  function chosenIn(purpose: Purpose, box: string | null): z.infer<typeof chosenSchema> | null {
    const parsed = parseJson(chosenSchema, openNote(deviceKey, chosenName(purpose), box));
    return parsed.ok ? parsed.value : null;
  }

  return {
    chosenNote,
    async keepChosen(purpose, sitting, choices) {
      const { name, change } = chosenNote(purpose, sitting, choices);
      await storage.putNote(room, name, change(null));
    },
    readChosen,
    blind,
    match,
    look,
  };
}

function isLeft({ state, breather, hasMarked }: View, purpose: Purpose): boolean {
  // Before they are asked for there is nothing of them, and a late look must not take what comes then.
  if (purpose === 'topics' && !hasMarked) return false;
  return !OPEN_IN[purpose].has(state === 'paused' ? (breather?.from ?? state) : state);
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
