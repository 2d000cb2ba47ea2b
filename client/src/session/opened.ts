/** Opens the record an entry carries and reads what is in it. Pure; what does not open says so. */
import type { Envelope } from '@heard/shared/envelope';
import { type Chair, otherSeat, partnerOn, type RoomId } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import {
  type ConsentWords,
  type InviteWords,
  type LineWords,
  type LowerWords,
  parseConsent,
  parseInviteWords as parseInvite,
  parseLine,
  parseLower,
} from '../secrets/facilitation-words.ts';
import type { Parsed } from '../secrets/parse-json.ts';
import {
  parseOpening,
  parseSeal,
  type RatingOpening,
  type RatingSeal,
} from '../secrets/rating-seal.ts';
import { openRecord } from '../secrets/record.ts';
import { parseShown, type ShownAnswers } from '../secrets/sealed-answers.ts';
import {
  type DeckPart,
  type Keep,
  type PickedStep,
  parseDeckPart,
  parseKeep,
  parsePick,
  parseSign,
  type ToldSign,
} from '../secrets/step-words.ts';
import {
  type Card,
  type Hello,
  type Introduction,
  type Invitation,
  type Need,
  parseCard,
  parseHello,
  parseIntroduction,
  parseInvitation,
  parseNeed,
  parsePiece,
} from '../secrets/words.ts';
import type { Log } from './log.ts';
import { isToBoth, type RecordPlace, type RoomKeys, recordContext } from './room-keys.ts';

export type Opened =
  | { kind: 'invitation'; value: Invitation }
  | { kind: 'hello'; value: Hello }
  | { kind: 'introduction'; value: Introduction }
  | { kind: 'card'; value: Card }
  | { kind: 'need'; value: Need }
  | { kind: 'words'; text: string }
  | { kind: 'seal'; value: RatingSeal }
  | { kind: 'opening'; value: RatingOpening }
  | { kind: 'shown'; value: ShownAnswers }
  | { kind: 'step'; value: PickedStep }
  | { kind: 'sign'; value: ToldSign }
  | { kind: 'deck-part'; value: DeckPart }
  | { kind: 'keep'; value: Keep }
  /** The secret of a link for a facilitator. */
  | { kind: 'link'; value: InviteWords }
  | { kind: 'consent'; value: ConsentWords }
  | { kind: 'line'; value: LineWords }
  | { kind: 'ceiling'; value: LowerWords }
  /** For whoever made it to read: a half of finding common ground, or something in a shared task. */
  | { kind: 'text'; text: string }
  | { kind: 'unreadable' };

/** Commands that never come without words. */
const WORDED: ReadonlySet<string> = new Set([
  'create',
  'host',
  'claim',
  'introduce',
  'ask',
  'need',
  'share',
  'reflect',
  'seal',
  'wish',
  'blind',
  'begin',
  'add',
  'tell',
  'lend',
  'keep',
  'invite',
  'attend',
  'consent',
  'line',
  'offer',
  'lower',
]);

/** One record of an entry: what it held, and its plaintext where it opened. */
export interface OpenedRecord {
  place: RecordPlace;
  opened: Opened;
  text: string | null;
}

/**
 * Every record in the entry: its own body, and the opening that was held back. `log` reaches up to
 * the entry before it, at least.
 */
export function openEntry(
  room: RoomId,
  entry: SeenEntry,
  keys: RoomKeys,
  log: Pick<Log, 'hashes' | 'chairs'>,
): OpenedRecord[] {
  const { type: kind, body, held, seat } = entry;
  const found: OpenedRecord[] = [];
  const author = partnerOn(seat);
  if (body !== undefined || WORDED.has(kind)) found.push(open(entry, seat, body));
  if (held?.body !== undefined) {
    found.push(open(held, author === null ? null : otherSeat(author), held.body));
  }
  return found;

  function open(
    { id, seen, phase }: Pick<RecordPlace, 'id' | 'seen' | 'phase'>,
    chair: Chair | null,
    envelope: Envelope | undefined,
  ): OpenedRecord {
    // What nobody is named for opens under no key: whoever it is given to cannot read it.
    const place = { room, seat: chair ?? 'a', kind, id, seen, phase };
    // Who left knows the key of then: under it nothing is said now.
    const isOfAnother = isToBoth(kind) && seen < (log.chairs[entry.seq - 1]?.now.since ?? 0);
    const context = chair === null || isOfAnother ? null : recordContext(place, keys, log);
    const record =
      context === null || envelope === undefined ? null : openRecord(context, envelope);
    if (!record?.ok) return { place, opened: unreadable, text: null };
    return { place, opened: readWords(kind, place.seat, record.text), text: record.text };
  }
}

const unreadable: Opened = { kind: 'unreadable' };

function readWords(kind: string, seat: Chair, text: string): Opened {
  switch (kind) {
    case 'create':
      return as('invitation', parseInvitation(text));
    case 'claim':
      // Whoever comes first in a hosted room does what its opener does in any other.
      return seat === 'a' ? as('invitation', parseInvitation(text)) : as('hello', parseHello(text));
    case 'host':
    case 'attend':
      return as('hello', parseHello(text));
    case 'invite':
      return as('link', parseInvite(text));
    case 'consent':
      return as('consent', parseConsent(text));
    case 'line':
      return as('line', parseLine(text));
    case 'lower':
      return as('ceiling', parseLower(text));
    case 'offer':
      return as('card', parseCard(text));
    case 'introduce':
      return as('introduction', parseIntroduction(text));
    case 'ask':
      return as('card', parseCard(text));
    case 'need':
      return as('need', parseNeed(text));
    case 'seal':
      return as('seal', parseSeal(text));
    case 'pick':
    case 'begin':
      return as('step', parsePick(text));
    case 'show':
      return as('shown', parseShown(text));
    case 'tell':
      return as('sign', parseSign(text));
    case 'lend':
      return as('deck-part', parseDeckPart(text));
    case 'keep':
      return as('keep', parseKeep(text));
    case 'blind':
    case 'match':
    case 'add':
      return { kind: 'text', text };
    case 'open':
      return as('opening', parseOpening(text));
    default: {
      const piece = parsePiece(text);
      return piece.ok ? { kind: 'words', text: piece.value.text } : unreadable;
    }
  }
}

function as<Kind extends string, Value>(
  kind: Kind,
  parsed: Parsed<Value>,
): { kind: Kind; value: Value } | { kind: 'unreadable' } {
  return parsed.ok ? { kind, value: parsed.value } : { kind: 'unreadable' };
}
