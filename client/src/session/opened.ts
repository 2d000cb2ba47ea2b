/** Opens the record an entry carries and reads what is in it. Pure; what does not open says so. */
import type { Envelope } from '@heard/shared/envelope';
import { type Chair, partnerOn, type RoomId } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { senderKey } from '../secrets/epoch-keys.ts';
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
  /** For whoever made it to read: a half of finding common ground, or something in a shared task. */
  | { kind: 'text'; text: string }
  | { kind: 'unreadable' };

/** The keys a phone holds by epoch: the introduction's, and the pair's once there is one. */
export interface EpochKeys {
  introduction: Uint8Array;
  pair: Uint8Array | null;
}

/** The pair's first epoch; a later one would come with a new exchange. */
export const PAIR_EPOCH = 1;

const INTRODUCING: ReadonlySet<string> = new Set(['create', 'claim', 'introduce']);

/** Commands that never come without words. */
const WORDED: ReadonlySet<string> = new Set([
  ...INTRODUCING,
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
]);

/** The epoch a record of this kind belongs to. */
export function epochOf(kind: string): 0 | typeof PAIR_EPOCH {
  return INTRODUCING.has(kind) ? 0 : PAIR_EPOCH;
}

export interface RecordPlace {
  room: RoomId;
  seat: Chair;
  kind: string;
  id: string;
  seen: number;
  phase: number;
}

/** Null while this phone does not hold the key. */
export function recordContext(place: RecordPlace, keys: EpochKeys, hashes: readonly Uint8Array[]) {
  const epoch = epochOf(place.kind);
  const epochKey = epoch === 0 ? keys.introduction : keys.pair;
  const prevHash = hashes[place.seen];
  if (epochKey === null || prevHash === undefined) return null;
  return { ...place, epoch, key: senderKey(epochKey, place.seat, epoch), prevHash };
}

/**
 * Every record in the entry by its command's id: its own body, and the opening that was held back.
 * `hashes` is the chain up to the entry before it, at least.
 */
export function openEntry(
  room: RoomId,
  entry: SeenEntry,
  keys: EpochKeys,
  hashes: readonly Uint8Array[],
): [id: string, opened: Opened][] {
  const { type: kind, body, held } = entry;
  const seat = partnerOn(entry.seat);
  const found: [string, Opened][] = [];
  if (body === undefined) {
    if (WORDED.has(kind)) found.push([entry.id, unreadable]);
  } else {
    found.push([entry.id, seat === null ? unreadable : open({ ...entry, room, seat, kind }, body)]);
  }
  if (held?.body !== undefined) {
    const other = seat === null ? null : seat === 'a' ? 'b' : 'a';
    found.push([
      held.id,
      other === null ? unreadable : open({ ...held, room, seat: other, kind }, held.body),
    ]);
  }
  return found;

  function open({ room, seat, kind, id, seen, phase }: RecordPlace, envelope: Envelope): Opened {
    const context = recordContext({ room, seat, kind, id, seen, phase }, keys, hashes);
    if (context === null) return unreadable;
    const opened = openRecord(context, envelope);
    return opened.ok ? readWords(kind, opened.text) : unreadable;
  }
}

const unreadable: Opened = { kind: 'unreadable' };

function readWords(kind: string, text: string): Opened {
  switch (kind) {
    case 'create':
      return as('invitation', parseInvitation(text));
    case 'claim':
      return as('hello', parseHello(text));
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
