/** What this phone read, the server's view and the line → everything a feature may know. Pure. */
import type { OwnDeckReading } from '@heard/shared/decks/read-own-deck';
import { otherSeat } from '@heard/shared/ids';
import type { Presence } from '@heard/shared/protocol/pushes';
import type { View } from '@heard/shared/view';
import { formatInvite } from '../secrets/invite-link.ts';
import { openLocal } from '../secrets/local-box.ts';
import type { Preset } from '../secrets/preset-link.ts';
import { safetyCode } from '../secrets/safety-code.ts';
import type { KeptSeat, Queued } from '../storage/storage.ts';
import { isAsPicked } from './as-picked.ts';
import { isAutomatic } from './automatic.ts';
import { facilitationOf } from './facilitation-screen.ts';
import type { Found } from './ground.ts';
import { openNote } from './notes.ts';
import type { Reading } from './reading.ts';
import type { LineStatus, PendingTap, PileWish, RefusedTap, RoomScreen } from './room-screen.ts';
import { OWN_NAME, PARTNER_NAME } from './seat-names.ts';
import { sittingOf } from './sitting.ts';
import { pieceOf, type Transcript } from './transcript.ts';

export interface ScreenParts {
  origin: string;
  seat: KeptSeat;
  deviceKey: Uint8Array;
  reading: Reading;
  transcript: Transcript;
  view: View;
  line: LineStatus;
  partnerPresence: Presence['is'] | null;
  facilitatorPresence: Presence['is'] | null;
  clockOffsetMs: number;
  hand: RoomScreen['hand'];
  /** What both want in this sitting; null while nothing is known. */
  found: Found | null;
  /** What came of reading a lent deck. */
  readingOf(id: string): OwnDeckReading | null;
  preset: Preset | null;
  pile: PileWish;
  queued: readonly Queued[];
  refused: RefusedTap | null;
  isKept: boolean;
  isOnePhone: boolean;
}

/** The label a queued command's words are sealed under on this phone. */
export function wordsLabel(id: string): string {
  return `words.${id}`;
}

export function buildScreen(parts: ScreenParts): RoomScreen {
  const { reading, view, seat, line, hand, refused, isKept, isOnePhone, deviceKey } = parts;
  const { log, opened } = reading;
  const sitting = log.entries.filter((entry) => entry.sitting === view.sitting);
  const turns = parts.transcript.turns.filter((turn) => turn.sitting === view.sitting);
  const at = sittingOf(log.entries, opened, view);
  return {
    room: seat.room,
    view,
    line,
    partnerPresence: parts.partnerPresence,
    clockOffsetMs: parts.clockOffsetMs,
    names: namesOf(parts),
    inviteLink: inviteLinkOf(parts),
    // Who sit at one phone have nobody to compare it with.
    safetyCode: isOnePhone ? null : safetyCodeOf(reading),
    hand,
    facilitation: facilitationOf({
      origin: parts.origin,
      reading,
      view,
      ground: parts.found?.ground ?? null,
      presence: parts.facilitatorPresence,
    }),
    ground: parts.found?.ground ?? null,
    topics: parts.found?.topics ?? null,
    ...at,
    isAsPicked: isAsPicked(log.entries, opened, view, parts.found?.ground ?? null),
    lentDecks: at.lentDecks.map((deck) => ({ ...deck, reading: parts.readingOf(deck.id) })),
    preset: parts.preset,
    pile: parts.pile,
    current: turns.at(-1) ?? null,
    turns,
    roomTurns: parts.transcript.turns,
    appreciations: sitting
      .filter((entry) => entry.type === 'appreciate' && entry.body !== undefined)
      .map((entry) => pieceOf(entry, seat.seat, opened.get(entry.id))),
    sittingSpan: {
      startedAt: sitting[0]?.at ?? view.since,
      lastAt: sitting.at(-1)?.at ?? view.since,
    },
    pending: parts.queued
      .filter(({ id, command }) => !log.ids.has(id) && isATap(command.type, view))
      .map((queued) => pendingTap(deviceKey, queued)),
    refused,
    isTampered: reading.isTampered,
    isKept,
    isOnePhone,
  };
}

function namesOf({ reading, seat, view, deviceKey }: ScreenParts): RoomScreen['names'] {
  const { names } = reading.pairing;
  const kept = (label: string, box: string) => {
    const opened = openLocal(deviceKey, label, box);
    return opened.ok ? opened.text : '';
  };
  const { ownName, partnerName } = seat;
  const theirs =
    names[otherSeat(seat.seat)] ?? (partnerName === null ? '' : kept(PARTNER_NAME, partnerName));
  return {
    mine: names[seat.seat] ?? kept(OWN_NAME, ownName),
    partner: view.isPartnerSeated ? theirs : null,
  };
}

function inviteLinkOf({ origin, seat, view }: ScreenParts): string | null {
  const { room, linkSecret } = seat;
  // In a room its facilitator opened it is theirs to hand out.
  const isTheirs = seat.seat !== 'a' || seat.hosted !== undefined;
  if (isTheirs || linkSecret === null || view.isPartnerSeated) return null;
  return formatInvite({ origin, room, secret: linkSecret });
}

function safetyCodeOf({ own, pairing }: Reading): RoomScreen['safetyCode'] {
  const { partnerPublicKey, isMet } = pairing;
  if (!isMet || partnerPublicKey === null) return null;
  const mine = own.keyPair.publicKey;
  return safetyCode({
    room: own.room,
    publicKeyA: own.seat === 'a' ? mine : partnerPublicKey,
    publicKeyB: own.seat === 'b' ? mine : partnerPublicKey,
    commitment: own.commitment,
  });
}

/** Topics are sent with a tap; every other half goes out by itself. */
function isATap(type: string, { state }: View): boolean {
  return !isAutomatic(type) || (type === 'blind' && state === 'marking');
}

function pendingTap(deviceKey: Uint8Array, { id, command, words }: Queued): PendingTap {
  const text = words === null ? null : openNote(deviceKey, wordsLabel(id), words);
  const { type } = command;
  return type === 'consent' ? { id, type, text, scope: command.scope } : { id, type, text };
}
