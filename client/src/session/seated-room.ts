/**
 * A room this phone holds a seat in, from the line to the screen: reads what comes, seals what is
 * tapped, and does by itself what is due. The only place where keys and envelopes meet.
 */
import type { CommandId, Seat } from '@heard/shared/ids';
import type { Scope } from '@heard/shared/protocol/facilitation';
import type { Presence } from '@heard/shared/protocol/pushes';
import type { Refused, Reply } from '@heard/shared/protocol/replies';
import type { View } from '@heard/shared/view';
import { type ConnectionStatus, connect } from '../connection/connection.ts';
import { deviceKey, sealLocal } from '../secrets/local-box.ts';
import type { Preset } from '../secrets/preset-link.ts';
import { newCommandId } from '../secrets/random.ts';
import type { KeptSeat, NoteChange, Queued } from '../storage/storage.ts';
import { isAutomatic } from './automatic.ts';
import { createByItself } from './by-itself.ts';
import { consentText } from './consent-text.ts';
import { atMostOf, isStillShown, orderFor } from './copy-plan.ts';
import { createCopying } from './copying.ts';
import type { GroundKeeper } from './ground.ts';
import { keepProgress } from './keep-progress.ts';
import { yesToRepeat } from './key-owed.ts';
import {
  draftName,
  dropAnswers,
  dropRatings,
  forgetAnswerDrafts,
  giveBackText,
  keepText,
  openNote,
} from './notes.ts';
import { ownHalfOf } from './own-half.ts';
import type { Phone } from './phone.ts';
import { type Reading, readEntries, startReading } from './reading.ts';
import { createRoomClock } from './room-clock.ts';
import type {
  DraftField,
  PileWish,
  RefusedTap,
  RoomStatus,
  SaidField,
  Tapped,
} from './room-screen.ts';
import { createRoomTable } from './room-table.ts';
import { buildScreen, wordsLabel } from './screen.ts';
import { sealCommand, type Tap } from './seal-command.ts';
import { sealSignal, signalReader } from './signals.ts';
import { transcribe } from './transcript.ts';

/** What goes with a tap: its words and the draft they came from, and what is kept of it on this phone. */
interface Beside {
  id?: CommandId;
  words?: { field: DraftField | null; text: string };
  notes?: (commandId: string) => readonly NoteChange[];
}

export interface SeatedRoom {
  readonly seat: Seat;
  readonly deviceKey: Uint8Array;
  readonly ground: GroundKeeper;
  /** The link this phone opened the room with. */
  readonly preset: Promise<Preset | null>;
  status(): RoomStatus;
  view(): View | null;
  reading(): Reading;
  tap(tap: Tap, beside?: Beside): Promise<Tapped>;
  /** For the facilitator alone; not ready where both do not let numbers be seen. */
  measure(text: string): Promise<Tapped>;
  signal(text: string): void;
  choosePile(wish: Partial<PileWish>): void;
  dismissRefusal(): void;
  reconnect(): void;
  close(): void;
}

const notReady: Tapped = { ok: false, reason: 'not-ready' };

/** Codes that only say the room went on meanwhile: what a tap without words wanted has happened. */
const OVERTAKEN: ReadonlySet<string> = new Set(['phase-over', 'stale', 'already-done']);

export function enterRoom(
  phone: Phone,
  seat: KeptSeat,
  unsent: readonly Queued[],
  events: { changed(): void; draftChanged(field: DraftField): void; signalled(text: string): void },
): SeatedRoom {
  const { storage } = phone;
  const { room } = seat;
  const key = deviceKey(seat.token);
  const bookmark = { seq: seat.lastSeq, hash: seat.lastHash };
  const fresh = startReading(ownHalfOf(seat));
  let reading = { ...fresh, isTampered: seat.isTampered };
  let transcript = transcribe(room, seat.seat, [], reading.opened);
  let kept = seat;
  let view: View | null = null;
  let line: ConnectionStatus = { kind: 'connecting' };
  let partnerPresence: Presence['is'] | null = null;
  let facilitatorPresence: Presence['is'] | null = null;
  let queued = unsent;
  /** The yes that was said once more. */
  let repeated = 0;
  let refused: RefusedTap | null = null;
  let shown: RoomStatus | null = null;

  const changed = () => {
    shown = null;
    events.changed();
  };

  const table = createRoomTable({
    storage,
    deviceKey: key,
    own: reading.own,
    now: () => ({ reading, transcript, view }),
    isQueued,
    tap: (what) => tap(what),
    changed,
  });
  const act = createByItself({
    storage,
    deviceKey: key,
    seat,
    ground: table.ground,
    now: () => ({ reading, view }),
    tap: (what, notes) => tap(what, notes === undefined ? {} : { notes }),
  });
  const copying = createCopying();
  const clock = createRoomClock(() => connection.clock(), changed);
  const readSignal = signalReader();

  const connection = connect({
    origin: phone.origin,
    room,
    token: seat.token,
    page: phone.page,
    dial: phone.dial,
    queue: readQueue,
    onEntries(entries, isLive) {
      reading = readEntries(reading, entries, bookmark);
      transcript = transcribe(room, seat.seat, reading.log.entries, reading.opened);
      clock.hear(entries, isLive);
      keepRead();
    },
    onView(next) {
      if (next.seat === 'facilitator') return;
      if (next.seq < bookmark.seq) return lose('ahead');
      view = next;
      if (isOtherEpoch(next)) notAddingUp();
      changed();
      if (reading.facilitator.known !== null) copying.warmUp();
      table.look();
      actByItself();
      clock.askIfTouching(view);
    },
    onStatus(status) {
      line = status;
      if (status.kind !== 'live') partnerPresence = facilitatorPresence = null;
      changed();
      if (status.kind !== 'live') return;
      clock.askAnew();
      clock.askIfTouching(view);
    },
    onPresence({ chair, is }) {
      if (chair === 'facilitator') facilitatorPresence = is;
      else partnerPresence = is;
      changed();
    },
    onSignal(signal) {
      const text = view === null ? null : readSignal(reading, view.phase, signal);
      if (text !== null) events.signalled(text);
    },
    onAnswered: settle,
    onBrokenLog() {
      notAddingUp();
      changed();
    },
  });

  function isQueued(type: string): boolean {
    return queued.some(({ command }) => command.type === type);
  }

  /** What is to be sent, its first command with the copy that goes along. */
  async function readQueue(): Promise<readonly Queued[]> {
    for (;;) {
      queued = await storage.queue(room);
      const [first, ...others] = queued;
      if (first === undefined) return [];
      if (isStillShown(reading, first.command, atMost())) {
        return [await copying.withCopy(first, reading, atMost()), ...others];
      }
      await storage.dequeue(room, first.id);
    }
  }

  function atMost(): Scope {
    const unsent = queued.map(({ command }) => command);
    return atMostOf(view?.facilitation?.scope ?? 'none', unsent);
  }

  function notAddingUp(): void {
    reading = { ...reading, isTampered: true };
    keepRead();
  }

  /** What the log says decides; a server that says otherwise is not to be believed in anything. */
  function isOtherEpoch({ seq, epoch }: View): boolean {
    const chair = reading.log.chairs[seq];
    return chair !== undefined && chair.now.epoch !== epoch;
  }

  function actByItself(): void {
    act(transcript, isQueued);
    repeatYes();
  }

  /** Says this phone's own yes once more where the facilitator was not given what comes with it. */
  function repeatYes(): void {
    const owed = yesToRepeat(reading);
    const text = owed === null ? null : consentText(reading, owed.consent);
    if (owed === null || text === null || owed.after === repeated || isQueued('consent')) return;
    repeated = owed.after;
    tap({ type: 'consent', ...owed.consent, text }).catch(() => {});
  }

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
    const isTaken = await storage.dequeue(room, id, notesOf());
    queued = queued.filter((other) => other.id !== id);
    copying.forget(id);
    if (!reply.ok && isTaken) noteRefusal(command.type, reply.code, field);
    changed();
    actByItself();

    function notesOf(): readonly NoteChange[] {
      if (!reply.ok) return field === null ? [] : [giveBackText(key, draftName(field), text)];
      // Not before: until they are surely sealed, a refusal finds them where they were.
      if (command.type === 'seal') return forgetAnswerDrafts(key);
      if (command.type !== 'open' && command.type !== 'show') return [];
      const turn = reading.log.entries.findLast((entry) => entry.id === id)?.turn;
      if (turn === undefined) return [];
      return [command.type === 'open' ? dropRatings(key, turn) : dropAnswers(key, turn)];
    }
  }

  function noteRefusal(type: string, code: Refused['code'], field: DraftField | null): void {
    if (field !== null) events.draftChanged(field);
    else if (isAutomatic(type) || OVERTAKEN.has(code)) return;
    refused = { type, code, hadWords: field !== null };
  }

  async function tap(
    what: Tap,
    { words, notes, id = newCommandId() }: Beside = {},
  ): Promise<Tapped> {
    if (view === null || line.kind === 'over') return notReady;
    const sealed = sealCommand(reading, view.phase, id, what);
    if (!sealed.ok) return sealed;
    const label = wordsLabel(id);
    const added: Queued = {
      room,
      id,
      command: sealed.command,
      words: words === undefined ? null : sealLocal(key, label, words.text),
    };
    const field = words?.field ?? null;
    const sent = field === null ? [] : [keepText(key, draftName(field), '')];
    try {
      await storage.enqueue(added, [...(notes?.(id) ?? []), ...sent]);
    } catch {
      return notReady;
    }
    queued = [...queued, added];
    if (field !== null) events.draftChanged(field);
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
            facilitatorPresence,
            clockOffsetMs: clock.offsetMs(),
            hand: table.dealing.handOf(view),
            found: table.found(view),
            readingOf: table.cards.readings.of,
            preset: table.preset.now(),
            pile: table.cards.pile(),
            queued,
            refused,
            isKept: storage.isKept,
            isOnePhone: phone.dial !== undefined,
          });
    if (isOver && line.kind === 'over') return { kind: 'over', reason: line.reason, screen };
    return screen === null ? { kind: 'loading' } : { kind: 'open', screen };
  }

  return {
    seat: seat.seat,
    deviceKey: key,
    ground: table.ground,
    preset: table.preset.read,
    status() {
      shown ??= status();
      return shown;
    },
    view: () => view,
    tap,
    async measure(text) {
      const id = newCommandId();
      const { length: seen } = reading.log.entries;
      const order = orderFor(reading, { type: 'measure', id, seen }, atMost(), text);
      const copy = order === null ? null : await copying.make(order);
      return copy === null ? notReady : tap({ type: 'measure', copy }, { id });
    },
    reading: () => reading,
    signal(text) {
      const sealed = view === null ? null : sealSignal(reading, view.phase, text);
      if (sealed !== null) connection.signal(sealed);
    },
    choosePile: table.choosePile,
    dismissRefusal() {
      refused = null;
      changed();
    },
    reconnect: () => connection.reconnect(),
    close() {
      table.stop();
      connection.close();
    },
  };
}

const FIELDS: readonly SaidField[] = ['ask', 'share', 'reflect', 'support', 'wish', 'appreciate'];

function fieldOf(type: string): DraftField | null {
  return FIELDS.find((field) => field === type) ?? null;
}
