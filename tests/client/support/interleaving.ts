/**
 * Two phones, a server and a counsellor without a network: the real sealing, deciding, copying and
 * opening, in an order that a seed gives. Whatever the order is, it is one a slow line could make.
 */
import { decide } from '@heard/shared/game/decide';
import { type Entry, seenEntry, sightedEntry } from '@heard/shared/game/entry';
import { project } from '@heard/shared/game/project';
import { emptyRoom, type RoomState } from '@heard/shared/game/room-state';
import { type Author, otherSeat, type RoomId, type Seat } from '@heard/shared/ids';
import type { Command, RoomCommand } from '@heard/shared/protocol/commands';
import { type Scope, smallerScope } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { startChain } from '../../../client/src/secrets/chain.ts';
import { makeCopy } from '../../../client/src/secrets/copy.ts';
import { encodeMeasure } from '../../../client/src/secrets/facilitation-words.ts';
import { fingerprintOf } from '../../../client/src/secrets/facilitator-key.ts';
import { deriveLinkKeys, hashOf } from '../../../client/src/secrets/link-keys.ts';
import { newKeyPair } from '../../../client/src/secrets/pairing.ts';
import {
  newCommandId,
  newRoomId,
  newSecret,
  newToken,
} from '../../../client/src/secrets/random.ts';
import { encodeCard, encodeHello, encodeIntroduction } from '../../../client/src/secrets/words.ts';
import { consentText } from '../../../client/src/session/consent-text.ts';
import {
  atMostOf,
  copyPlan,
  isStillShown,
  orderFor,
} from '../../../client/src/session/copy-plan.ts';
import { chairOf } from '../../../client/src/session/log.ts';
import { seatByInvitation } from '../../../client/src/session/new-seat.ts';
import { ownHalfOf } from '../../../client/src/session/own-half.ts';
import { readInvitationEntries } from '../../../client/src/session/read-invitation.ts';
import { type Reading, readEntries, startReading } from '../../../client/src/session/reading.ts';
import { sealCommand, type Tap } from '../../../client/src/session/seal-command.ts';
import { type Chair, COUNSELLOR, sealedBy } from './counsellor.ts';

/** Both have met, and make something together: where either may say a word at any time. */
export interface Meeting {
  chair: Chair;
  /** As the server has it: `states[n]` after entry n. */
  states: readonly RoomState[];
  entries: readonly Entry[];
  readings: Record<Seat, Reading>;
}

const SETTING = { where: 'apart', how: 'written' } as const;
/** Where a reader begins who kept nothing. */
const startOf = (room: RoomId) => ({ seq: 0, hash: startChain(room) });

export function meetPurely(): Meeting {
  const room = newRoomId();
  const secret = newSecret();
  const keys = newKeyPair();
  const { introductionKey } = deriveLinkKeys(room, secret);
  const chair: Chair = { room, token: newToken(), keys, introductionKey };
  const states: RoomState[] = [emptyRoom];
  const entries: Entry[] = [];
  const take = (command: RoomCommand, author: Author): void => {
    const decision = decide(states.at(-1) ?? emptyRoom, command, author, entries.length);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`);
    states.push(decision.state);
    entries.push(decision.entry);
  };
  const id = newCommandId();
  const stamp = { seen: 0, phase: 0 };
  const hello = encodeHello({ name: COUNSELLOR, publicKey: keys.publicKey });
  take(
    {
      type: 'host',
      id,
      ...stamp,
      joinHashes: [hashOf(newToken()), hashOf(newToken())],
      tokenHash: hashOf(chair.token),
      setting: SETTING,
      body: sealedBy(chair, 'host', id, stamp, hello),
    },
    'facilitator',
  );
  const seats = (['p', 'q'] as const).map((part, link) => {
    const invite = { room, secret, part, fingerprint: fingerprintOf(keys.publicKey) };
    const read = readInvitationEntries(invite, entries.map(seenEntry));
    if (!read.ok) throw new Error(read.reason);
    const seat = seatByInvitation(invite, read, entries.map(seenEntry), `partner ${part}`, 0);
    if (seat.door?.kind !== 'claim') throw new Error('no claim');
    const { joinProof, seat: on, ...claim } = seat.door.request;
    take({ ...claim, type: 'claim', link }, on);
    return seat;
  });
  const readAll = (seat: Seat): Reading => {
    const kept = seats.find((one) => one.seat === seat);
    if (kept === undefined) throw new Error('no seat');
    return readEntries(startReading(ownHalfOf(kept)), entries.map(seenEntry), startOf(room));
  };
  const tap = (seat: Seat, what: Tap): void => {
    const phase = states.at(-1)?.snapshot.context.phase ?? 0;
    const sealed = sealCommand(readAll(seat), phase, newCommandId(), what);
    if (!sealed.ok) throw new Error(`${what.type}: ${sealed.reason}`);
    take(sealed.command, seat);
  };
  const { salt, secretKey } = seats[0] ?? {};
  if (salt == null || secretKey === undefined) throw new Error('no first seat');
  const { publicKey } = readAll('a').own.keyPair;
  tap('a', { type: 'introduce', text: encodeIntroduction({ publicKey, salt }) });
  for (const type of ['ready', 'blind', 'match', 'pick'] as const) {
    const text = type === 'ready' ? {} : { text: JSON.stringify({ step: 'time-together' }) };
    for (const seat of ['a', 'b'] as const) tap(seat, { type, ...text });
  }
  const step = { text: JSON.stringify({ step: 'time-together' }) };
  tap('a', { type: 'begin', activity: 'task', ...step });
  const { listener } = states.at(-1)?.snapshot.context ?? {};
  tap(listener ?? 'a', { type: 'ask', text: encodeCard({ id: null, text: 'Plan an evening.' }) });
  return { chair, states, entries, readings: { a: readAll('a'), b: readAll('b') } };
}

/** What one phone does, in this order; what it says is told apart by its text. */
export type Deed =
  | { kind: 'consent'; scope: Scope }
  | { kind: 'add'; text: string }
  | { kind: 'measure' };

/** One command as it left its phone, and what its author knew both to allow when it was made and sent. */
interface Sent {
  seat: Seat;
  command: Command;
  deed: Deed;
  /** The author's own last yes when it was made, and the smaller of the partner's that had come in. */
  own: Scope;
  partner: Scope;
}

export interface Played {
  entries: readonly Entry[];
  /** As the counsellor is shown them. */
  sighted: readonly SeenEntry[];
  sent: readonly Sent[];
  readings: Record<Seat, Reading>;
}

interface Phone {
  seat: Seat;
  reading: Reading;
  /** How many entries have come in, and up to where they must before the next command leaves. */
  read: number;
  awaits: number;
  deeds: Deed[];
  outbox: { command: Command; deed: Deed; own: Scope; partner: Scope }[];
  own: Scope;
}

/** `random` gives numbers of 0..1. Plays until everything was said, decided and read by both. */
export function interleave(
  meeting: Meeting,
  deeds: Record<Seat, readonly Deed[]>,
  random: () => number,
): Played {
  const states = [...meeting.states];
  const entries = [...meeting.entries];
  const sent: Sent[] = [];
  const phones = (['a', 'b'] as const).map((seat): Phone => {
    const reading = meeting.readings[seat];
    const read = entries.length;
    const own = 'none';
    return { seat, reading, read, awaits: read, deeds: [...deeds[seat]], outbox: [], own };
  });
  for (;;) {
    const moves = phones.flatMap((phone) => movesOf(phone));
    const move = moves[Math.floor(random() * moves.length)];
    if (move === undefined) break;
    move();
  }
  const { since } = states.at(-1)?.snapshot.context.facilitation ?? { since: 0 };
  return {
    entries,
    sighted: entries.map((entry) => sightedEntry(entry, since)),
    sent,
    readings: {
      a: phones[0]?.reading ?? meeting.readings.a,
      b: phones[1]?.reading ?? meeting.readings.b,
    },
  };

  function movesOf(phone: Phone): (() => void)[] {
    const moves: (() => void)[] = [];
    if (phone.deeds.length > 0) moves.push(() => tap(phone));
    if (phone.outbox.length > 0 && phone.read >= phone.awaits) moves.push(() => send(phone));
    if (phone.read < entries.length) moves.push(() => receive(phone));
    return moves;
  }

  function atMost(phone: Phone): Scope {
    const state = states[phone.read] ?? emptyRoom;
    const unsent = phone.outbox.map(({ command }) => command);
    return atMostOf(project(state, phone.seat).facilitation?.scope ?? 'none', unsent);
  }

  function partnersYes({ reading, seat }: Phone): Scope {
    return chairOf(reading.log).now.consents[otherSeat(seat)].scope;
  }

  function tap(phone: Phone): void {
    const deed = phone.deeds.shift();
    if (deed === undefined) return;
    const { reading } = phone;
    const id = newCommandId();
    const made = tapOf(deed, id, phone);
    const phase = states[phone.read]?.snapshot.context.phase ?? 0;
    const sealed = made === null ? null : sealCommand(reading, phase, id, made);
    if (sealed === null) return;
    if (!sealed.ok) throw new Error(sealed.reason);
    if (deed.kind === 'consent') phone.own = deed.scope;
    const partner = partnersYes(phone);
    phone.outbox.push({ command: sealed.command, deed, own: phone.own, partner });
  }

  function tapOf(deed: Deed, id: Command['id'], phone: Phone): Tap | null {
    const { reading } = phone;
    if (deed.kind === 'add') return { type: 'add', text: deed.text };
    if (deed.kind === 'consent') {
      const consent = { scope: deed.scope, mayExport: false };
      return { type: 'consent', ...consent, text: consentText(reading, consent) ?? 'no yes' };
    }
    const none = { understood: null, valued: null, caredAbout: null };
    const text = encodeMeasure({ when: 'after', circles: 5, ...none });
    const seen = reading.log.entries.length;
    const order = orderFor(reading, { type: 'measure', id, seen }, atMost(phone), text);
    const copy = order === null ? null : makeCopy(order);
    return copy === null ? null : { type: 'measure', copy };
  }

  function send(phone: Phone): void {
    const allowed = atMost(phone);
    const first = phone.outbox.shift();
    if (first === undefined || !isStillShown(phone.reading, first.command, allowed)) return;
    const order = copyPlan(phone.reading, first.command, allowed);
    const copy = order === null ? null : makeCopy(order);
    const command = copy === null ? first.command : ({ ...first.command, copy } as Command);
    const partner = smallerScope(first.partner, partnersYes(phone));
    // A yes is said to what the partner said by now.
    const known = first.deed.kind === 'consent' ? partnersYes(phone) : partner;
    sent.push({ ...first, seat: phone.seat, command, partner: known });
    const decision = decide(states.at(-1) ?? emptyRoom, command, phone.seat, entries.length);
    if (!decision.ok) return;
    states.push(decision.state);
    entries.push(decision.entry);
    phone.awaits = entries.length;
  }

  function receive(phone: Phone): void {
    const until = phone.read + 1 + Math.floor(random() * (entries.length - phone.read));
    const come = entries.slice(phone.read, until).map(seenEntry);
    phone.reading = readEntries(phone.reading, come, startOf(phone.reading.own.room));
    phone.read = until;
  }
}
