/**
 * What this phone does while the two find out what both want, and what came of it. The choices are
 * gone from the phone once the finding is over, or was left; only what is common stays.
 */
import { otherSeat } from '@heard/shared/ids';
import { TOPIC_CAP } from '@heard/shared/limits';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { StateName, View } from '@heard/shared/view';
import {
  AGREEMENT_UNIVERSE,
  agreementChoices,
  agreementOf,
  type Wishes,
} from '../secrets/agreement.ts';
import { answerGround, commonOf, type KeptGround, startGround } from '../secrets/common-ground.ts';
import { type Blind, matchText, parseBlind, parseMatch } from '../secrets/ground-texts.ts';
import type { ClientStorage, NoteChange } from '../storage/storage.ts';
import {
  chosenOf,
  foundNote,
  foundOf,
  groundNote,
  keepAnswered,
  keepSent,
  type Purpose,
  sealChosen,
  sealFound,
  sentOf,
} from './ground-notes.ts';
import type { Reading } from './reading.ts';

/** What came of a sitting's findings; null where it is not known yet. */
export interface Found {
  sitting: number;
  ground: Wishes | null;
  topics: readonly string[] | null;
}

/** A half to send, and what is kept of it on this phone beside the command that carries it. */
interface Half {
  text: string;
  notes(commandId: string): readonly NoteChange[];
}

const CAPS: Record<Purpose, number> = {
  agreement: AGREEMENT_UNIVERSE.length,
  topics: TOPIC_CAP,
};
/** Somebody who was not asked wants the least. */
const LEAST: Wishes = { depth: 1, touch: false, desire: false };

/** Where what was chosen is still to be used; anywhere else its finding is over or was left. */
const OPEN_IN: Record<Purpose, readonly StateName[]> = {
  agreement: ['agreeing', 'settling', 'matching'],
  topics: ['marking', 'matching'],
};

export interface GroundKeeper {
  /** What was chosen and is not sent yet. */
  keepChosen(purpose: Purpose, sitting: number, choices: readonly string[]): Promise<void>;
  readChosen(purpose: Purpose, sitting: number): Promise<readonly string[] | null>;
  /** The half that is sent first, of what was chosen; null for too much, and once it is on its way. */
  blind(view: View): Promise<Half | null>;
  /** The half that answers the partner's; null while theirs was not read. */
  match(reading: Reading, view: View): Promise<Half | null>;
  /** Looks at what came in; resolves to what is known of this sitting now. */
  look(reading: Reading, view: View): Promise<Found>;
}

export function createGroundKeeper(
  storage: ClientStorage,
  key: Uint8Array,
  { room, seat }: Reading['own'],
): GroundKeeper {
  const boxOf = (purpose: Purpose) => storage.readNote(room, groundNote(purpose));

  async function readChosen(purpose: Purpose, sitting: number) {
    return chosenOf(key, purpose, sitting, await boxOf(purpose));
  }

  async function blind(view: View): Promise<Half | null> {
    const purpose = purposeOf(view);
    const { sitting } = view;
    const place = { room, sitting, purpose, seat };
    if (sentOf(key, purpose, sitting, await boxOf(purpose)) !== null) return null;
    const least = purpose === 'agreement' ? agreementChoices(LEAST) : [];
    const choices = (await readChosen(purpose, sitting)) ?? least;
    const universe = purpose === 'agreement' ? AGREEMENT_UNIVERSE : choices;
    const started = startGround(place, universe, CAPS[purpose], choices);
    if (!started.ok) return null;
    return { text: started.text, notes: (id) => [keepSent(key, id, started.kept)] };
  }

  async function match(reading: Reading, view: View): Promise<Half | null> {
    const purpose = purposeOf(view);
    const { sitting } = view;
    const theirs = theirBlind(reading, sitting, purpose);
    if (theirs === null) return null;
    const sent = sentOf(key, purpose, sitting, await boxOf(purpose));
    const answered = theirs === 'odd' || sent === null ? null : answerGround(sent.kept, theirs);
    if (sent === null || !answered?.ok) {
      const text = answerOfNothing({ room, sitting, purpose, seat });
      return text === null ? null : { text, notes: () => [] };
    }
    const { text, kept } = answered;
    return { text, notes: () => [keepAnswered(key, sent.id, kept)] };
  }

  async function look(reading: Reading, view: View): Promise<Found> {
    const agreed = await common(reading, view, 'agreement');
    const topics = await common(reading, view, 'topics');
    const ground = agreed === null ? null : agreementOf(agreed);
    return { sitting: view.sitting, ground, topics };
  }

  async function common(
    reading: Reading,
    view: View,
    purpose: Purpose,
  ): Promise<readonly string[] | null> {
    const { sitting } = view;
    const known = foundOf(key, purpose, sitting, await storage.readNote(room, foundNote(purpose)));
    const theirs = known === null ? theirMatch(reading, sitting, purpose) : null;
    if (theirs === null) {
      if (known !== null || !isOpen(view, purpose)) await wipe(purpose);
      return known;
    }
    const sent = sentOf(key, purpose, sitting, await boxOf(purpose));
    const shared = commonWith(sent?.kept ?? null, theirs, CAPS[purpose]);
    await storage.putNote(room, foundNote(purpose), sealFound(key, purpose, sitting, shared));
    await wipe(purpose);
    return shared;
  }

  async function wipe(purpose: Purpose): Promise<void> {
    if ((await boxOf(purpose)) !== null) await storage.putNote(room, groundNote(purpose), null);
  }

  /** `odd` where they sent something else than a half. */
  function theirBlind(
    { log, opened }: Reading,
    sitting: number,
    purpose: Purpose,
  ): Blind | 'odd' | null {
    const entry = log.entries.findLast(
      ({ type, seat: author, sitting: of }) =>
        type === 'blind' && author === otherSeat(seat) && of === sitting,
    );
    const found = opened.get(entry?.id ?? '');
    if (found?.kind !== 'text') return null;
    const parsed = parseBlind(found.text, CAPS[purpose]);
    return parsed.ok ? parsed.value : 'odd';
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
    keepChosen: (purpose, sitting, choices) =>
      storage.putNote(room, groundNote(purpose), sealChosen(key, purpose, sitting, choices)),
    readChosen,
    blind,
    match,
    look,
  };
}

function purposeOf({ hasMarked }: View): Purpose {
  return hasMarked ? 'topics' : 'agreement';
}

function isOpen({ state, breather }: View, purpose: Purpose): boolean {
  return OPEN_IN[purpose].includes(state === 'paused' ? (breather?.from ?? state) : state);
}

/** What does not fit together is as good as nothing in common: no more is given away. */
function commonWith(kept: KeptGround | null, theirs: string, cap: number): readonly string[] {
  const match = parseMatch(theirs, cap);
  const found = kept?.kind === 'answered' && match.ok ? commonOf(kept, match.value) : null;
  return found?.ok ? found.common : [];
}

/**
 * To what is no half, and from a phone that lost what it kept: points nobody chose, so that both
 * go on, and nothing will turn out to be common.
 */
function answerOfNothing(place: KeptGround['place']): string | null {
  const started = startGround(place, [], CAPS[place.purpose], []);
  return started.ok ? matchText(started.kept.sent) : null;
}
