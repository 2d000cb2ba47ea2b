/**
 * A room this phone holds a seat in, from the line to the screen: reads what comes, seals what is
 * tapped, and does by itself what is due. The only place where keys and envelopes meet.
 */
import type { Card } from '@heard/shared/decks/deck';
import type { Seat } from '@heard/shared/ids';
import type { Presence } from '@heard/shared/protocol/pushes';
import type { Refused, Reply } from '@heard/shared/protocol/replies';
import type { View } from '@heard/shared/view';
import { type ConnectionStatus, connect } from '../connection/connection.ts';
import { deviceKey, sealLocal } from '../secrets/local-box.ts';
import { keyPairFrom } from '../secrets/pairing.ts';
import { newCommandId, newToken } from '../secrets/random.ts';
import { openingText } from '../secrets/rating-seal.ts';
import { encodeIntroduction } from '../secrets/words.ts';
import type { KeptSeat, NoteChange, Queued } from '../storage/storage.ts';
import { type Automatic, dueByItself, isAutomatic } from './automatic.ts';
import { estimateOffset } from './clock-offset.ts';
import { dealOn, warmUpDeck } from './hand.ts';
import { keepProgress } from './keep-progress.ts';
import {
  draftName,
  dropRatings,
  giveBackText,
  keepText,
  openNote,
  RATINGS,
  ratingOf,
} from './notes.ts';
import type { Phone } from './phone.ts';
import { readEntries, startReading } from './reading.ts';
import type { DraftField, RefusedTap, RoomStatus, Tapped } from './room-screen.ts';
import { buildScreen, wordsLabel } from './screen.ts';
import { sealCommand, type Tap } from './seal-command.ts';
import { transcribe } from './transcript.ts';

/** What goes with a tap: the draft its words came from, and what is kept of it on this phone. */
interface Beside {
  words?: { field: DraftField; text: string };
  notes?: (commandId: string) => readonly NoteChange[];
}

export interface SeatedRoom {
  readonly seat: Seat;
  readonly deviceKey: Uint8Array;
  status(): RoomStatus;
  view(): View | null;
  tap(tap: Tap, beside?: Beside): Promise<Tapped>;
  dismissRefusal(): void;
  reconnect(): void;
  close(): void;
}

/** Codes that only say the room went on meanwhile: what a tap without words wanted has happened. */
const OVERTAKEN: ReadonlySet<string> = new Set(['phase-over', 'stale', 'already-done']);

/** Milliseconds before a deck that could not be loaded is asked for again. */
const DEAL_AGAIN_AFTER_MS = 2_000;

export function enterRoom(
  phone: Phone,
  seat: KeptSeat,
  unsent: readonly Queued[],
  events: { changed(): void; draftChanged(field: DraftField): void },
): SeatedRoom {
  const { storage } = phone;
  const { room } = seat;
  const key = deviceKey(seat.token);
  const bookmark = { seq: seat.lastSeq, hash: seat.lastHash };
  const fresh = startReading({
    room,
    seat: seat.seat,
    keyPair: keyPairFrom(seat.secretKey),
    introductionKey: seat.introductionKey,
    commitment: seat.commitment,
    doorId: seat.doorId,
    keptEpochKey: seat.epochKey,
  });
  let reading = { ...fresh, isTampered: seat.isTampered };
  let transcript = transcribe(room, seat.seat, [], reading.opened);
  let kept = seat;
  let view: View | null = null;
  let line: ConnectionStatus = { kind: 'connecting' };
  let partnerPresence: Presence['partner'] | null = null;
  let offsetMs: number | null = null;
  let dealt: { draw: number; phase: number; cards: readonly Card[] | null } | null = null;
  let dealAgain: ReturnType<typeof setTimeout> | undefined;
  let queued = unsent;
  let refused: RefusedTap | null = null;
  let shown: RoomStatus | null = null;
  /** What was done by itself, by kind and phase: a refusal is not argued with. */
  const tried = new Set<string>();

  const changed = () => {
    shown = null;
    events.changed();
  };

  warmUpDeck();
  const connection = connect({
    origin: phone.origin,
    room,
    token: seat.token,
    page: phone.page,
    async queue() {
      queued = await storage.queue(room);
      return queued;
    },
    onEntries(entries, isLive) {
      reading = readEntries(reading, entries, bookmark);
      transcript = transcribe(room, seat.seat, reading.log.entries, reading.opened);
      const receivedAt = Date.now();
      for (const { at } of entries) offsetMs = estimateOffset(offsetMs, { at, receivedAt, isLive });
      keepRead();
    },
    onView(next) {
      if (next.seq < bookmark.seq) return lose('ahead');
      view = next;
      changed();
      dealIfDrawing(next);
      actByItself();
    },
    onStatus(status) {
      line = status;
      if (status.kind !== 'live') partnerPresence = null;
      changed();
    },
    onPresence(partner) {
      partnerPresence = partner;
      changed();
    },
    onAnswered: settle,
    onBrokenLog() {
      reading = { ...reading, isTampered: true };
      keepRead();
      changed();
    },
  });

  /** The server shows less than this phone has read. */
  function lose(reason: 'ahead'): void {
    connection.close();
    line = { kind: 'over', reason };
    changed();
  }

  function keepRead(): void {
    const read = reading;
    const change = (held: KeptSeat) => keepProgress(held, key, read, Date.now());
    kept = change(kept);
    // What could not be kept now is worked out again from the log next time.
    storage.changeSeat(room, change).catch(() => {});
  }

  async function settle({ id, command, words }: Queued, reply: Reply): Promise<void> {
    const text = words === null ? '' : openNote(key, wordsLabel(id), words);
    const field = text === '' ? null : fieldOf(command.type);
    const isTaken = await storage.dequeue(room, id, noteOf());
    queued = queued.filter((other) => other.id !== id);
    if (!reply.ok && isTaken) noteRefusal(command.type, reply.code, field);
    changed();
    actByItself();

    function noteOf(): NoteChange | undefined {
      if (!reply.ok) return field === null ? undefined : giveBackText(key, draftName(field), text);
      if (command.type !== 'open') return undefined;
      const turn = reading.log.entries.findLast((entry) => entry.id === id)?.turn;
      return turn === undefined ? undefined : dropRatings(key, turn);
    }
  }

  function noteRefusal(type: string, code: Refused['code'], field: DraftField | null): void {
    if (field !== null) events.draftChanged(field);
    else if (isAutomatic(type) || OVERTAKEN.has(code)) return;
    refused = { type, code, hadWords: field !== null };
  }

  function dealIfDrawing({ state, listener, draw, phase }: View): void {
    if (state !== 'drawing' || listener !== seat.seat || !reading.pairing.isMet) return;
    if (view === null || (dealt?.draw === draw && dealt.phase === phase)) return;
    const mine = { draw, phase, cards: dealt?.draw === draw ? dealt.cards : null };
    dealt = mine;
    dealOn(storage, key, reading, view).then(
      (cards) => {
        mine.cards = cards;
        changed();
      },
      () => {
        // The deck could not be loaded just now; one's own question can always be written.
        if (dealt !== mine) return;
        dealt = null;
        dealAgain = setTimeout(() => {
          if (view !== null) dealIfDrawing(view);
        }, DEAL_AGAIN_AFTER_MS);
      },
    );
  }

  function actByItself(): void {
    if (view === null) return;
    const due = dueByItself(reading, transcript, view);
    if (due === null || queued.some(({ command }) => command.type === due.type)) return;
    const attempt = `${due.type}.${view.phase}`;
    if (tried.has(attempt)) return;
    tried.add(attempt);
    void perform(due).then(
      (tapped) => tapped?.ok || tried.delete(attempt),
      () => tried.delete(attempt),
    );
  }

  async function perform(due: Automatic): Promise<Tapped | null> {
    if (due.type === 'introduce') {
      const { publicKey } = reading.own.keyPair;
      if (seat.salt === null) return null;
      return tap({ type: 'introduce', text: encodeIntroduction({ publicKey, salt: seat.salt }) });
    }
    const box = await storage.readNote(room, RATINGS);
    // A rating this phone no longer holds stays closed: that is all it can still say of it.
    const own = ratingOf(key, box, due.sealId) ?? { rating: null, salt: newToken() };
    if (view?.state !== 'opening') return null;
    return tap({ type: 'open', text: openingText(own, due.partnerSeal) });
  }

  async function tap(what: Tap, { words, notes }: Beside = {}): Promise<Tapped> {
    if (view === null || line.kind === 'over') return { ok: false, reason: 'not-ready' };
    const id = newCommandId();
    const sealed = sealCommand(reading, view.phase, id, what);
    if (!sealed.ok) return sealed;
    const label = wordsLabel(id);
    const added: Queued = {
      room,
      id,
      command: sealed.command,
      words: words === undefined ? null : sealLocal(key, label, words.text),
    };
    const sent = words === undefined ? [] : [keepText(key, draftName(words.field), '')];
    try {
      await storage.enqueue(added, [...(notes?.(id) ?? []), ...sent]);
    } catch {
      return { ok: false, reason: 'not-ready' };
    }
    queued = [...queued, added];
    if (words !== undefined) events.draftChanged(words.field);
    changed();
    connection.flush();
    return { ok: true };
  }

  function status(): RoomStatus {
    const isOver = line.kind === 'over';
    if (view === null && line.kind !== 'over') return { kind: 'reaching', line: line.kind };
    const screen =
      view === null
        ? null
        : buildScreen({
            origin: phone.origin,
            seat: kept,
            deviceKey: key,
            reading,
            transcript,
            view,
            line: line.kind === 'over' ? 'offline' : line.kind,
            partnerPresence,
            clockOffsetMs: offsetMs ?? 0,
            hand: view.state === 'drawing' && dealt?.draw === view.draw ? dealt.cards : null,
            queued,
            refused,
            isKept: storage.isKept,
          });
    if (isOver && line.kind === 'over') return { kind: 'over', reason: line.reason, screen };
    return screen === null ? { kind: 'loading' } : { kind: 'open', screen };
  }

  return {
    seat: seat.seat,
    deviceKey: key,
    status() {
      shown ??= status();
      return shown;
    },
    view: () => view,
    tap,
    dismissRefusal() {
      refused = null;
      changed();
    },
    reconnect: () => connection.reconnect(),
    close() {
      clearTimeout(dealAgain);
      connection.close();
    },
  };
}

const FIELDS: readonly DraftField[] = ['ask', 'share', 'reflect', 'support', 'wish', 'appreciate'];

function fieldOf(type: string): DraftField | null {
  return FIELDS.find((field) => field === type) ?? null;
}
