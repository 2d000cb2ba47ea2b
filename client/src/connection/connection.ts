/**
 * Keeps one room's line up and hands on what comes over it: entries in order, each exactly once, and
 * the view once everything before it is there. Sees envelopes, never a key.
 */
import type { Bytes32, RoomId } from '@heard/shared/ids';
import type { AnyView, Presence, Step } from '@heard/shared/protocol/pushes';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import type { Reply, SyncReply } from '@heard/shared/protocol/replies';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { PartnerSignal, Signal } from '@heard/shared/protocol/socket-events';
import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import type { Queued } from '../storage/storage.ts';
import { redialMs } from './back-off.ts';
import { advance, startCursor } from './cursor.ts';
import { type Dial, dial, type Line } from './line.ts';
import { createOutbox } from './outbox.ts';
import type { Page } from './page.ts';

/** Codes after which no retry of this device can be answered otherwise. */
const FINAL = ['expired-room', 'unknown-room', 'unauthorized', 'ahead', 'outdated'] as const;
type OverReason = (typeof FINAL)[number];

export type ConnectionStatus =
  | { kind: 'connecting' | 'live' | 'retrying' | 'offline' }
  | { kind: 'over'; reason: OverReason };

/** Milliseconds: a line that does not answer for so long after a wake is taken for dead. */
const WAKE_ANSWER_WITHIN_MS = 2_500;
/** Milliseconds the server may take to tell a line that came up what it missed. */
const GREETING_WITHIN_MS = 4_000;
const JUST_DIALLED_MS = 1_000;
/** Milliseconds after which an answer about the time says nothing any more. */
const CLOCK_WITHIN_MS = 2_000;
/** Milliseconds for a full page of a long log on a slow link. */
const PAGE_WITHIN_MS = 20_000;

export interface ConnectionDeps {
  origin: string;
  room: RoomId;
  token: Bytes32;
  page: Page;
  /** How a line is made, where it is not one to the server. */
  dial?: Dial | undefined;
  queue(): Promise<readonly Queued[]>;
  /** `isLive`: they have just happened. */
  onEntries(entries: readonly SeenEntry[], isLive: boolean): void;
  onView(view: AnyView): void;
  onStatus(status: ConnectionStatus): void;
  onPresence(presence: Presence): void;
  onSignal(signal: PartnerSignal): void;
  /** A final answer: must take the command out of the queue before it resolves. */
  onAnswered(queued: Queued, reply: Reply): Promise<void>;
  /** The server says there is more, and gives nothing that follows. */
  onBrokenLog(): void;
}

/** All in epoch milliseconds: `at` by the server's clock, the others by this phone's. */
export interface ClockReading {
  askedAt: number;
  at: number;
  receivedAt: number;
}

export interface Connection {
  /** Something was added to the queue. */
  flush(): void;
  /** Dials again at once, or checks that the line that is up still answers. */
  reconnect(): void;
  /** Reaches whoever is there now, or nobody. */
  signal(signal: Signal): void;
  /** One look at the server's clock, with when it was asked and answered by this phone's; null for none. */
  clock(): Promise<ClockReading | null>;
  close(): void;
}

export function connect(deps: ConnectionDeps): Connection {
  const { page } = deps;
  let cursor = startCursor;
  let line: Line | null = null;
  let status: ConnectionStatus = { kind: 'connecting' };
  let shownSeq = -1;
  let isClosed = false;
  let isCaughtUp = false;
  /** The line that is being asked for more, if one is. */
  let askedLine: Line | null = null;
  let isSyncWanted = false;
  let redials = 0;
  let dialledAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setStatus = (next: ConnectionStatus) => {
    if (status.kind === 'over' || status.kind === next.kind) return;
    status = next;
    deps.onStatus(next);
  };
  const isLive = () => isCaughtUp && line?.isOpen() === true;

  const outbox = createOutbox({
    queue: deps.queue,
    isLive,
    async send(command, withinMs) {
      return (await line?.command(command, withinMs)) ?? 'silence';
    },
    async answered(queued, reply) {
      if (reply.ok && reply.step !== undefined) take(reply.step, true);
      if (reply.ok && reply.seq > cursor.last) void catchUp(PAGE_WITHIN_MS);
      await deps.onAnswered(queued, reply);
      if (!reply.ok) endIfFinal(reply.code);
    },
    silent: () => void catchUp(WAKE_ANSWER_WITHIN_MS),
  });

  const take = (step: Step, isFresh: boolean): boolean => {
    const { cursor: next, entries, isBehind } = advance(cursor, step);
    cursor = next;
    if (entries.length > 0) deps.onEntries(entries, isFresh);
    // A view that runs ahead of the entries would show what nobody has said yet.
    if (isBehind || next.view === null) return true;
    becomeLive();
    if (next.view.seq !== shownSeq) {
      shownSeq = next.view.seq;
      deps.onView(next.view);
    }
    return false;
  };

  const becomeLive = () => {
    if (isCaughtUp || line === null) return;
    isCaughtUp = true;
    redials = 0;
    setStatus({ kind: 'live' });
    outbox.flush();
  };

  /** Asks for everything after the cursor, page by page; `withinMs` holds for the first answer. */
  const catchUp = async (withinMs: number): Promise<void> => {
    isSyncWanted = true;
    const asked = line;
    if (asked === null || askedLine === asked) return;
    askedLine = asked;
    let patience = withinMs;
    while (isSyncWanted) {
      isSyncWanted = false;
      const since = cursor.last;
      const reply = await asked.sync(since, patience);
      // Another line has taken over, and asks for itself.
      if (asked !== line) return;
      isSyncWanted ||= takeSync(reply, since);
      patience = PAGE_WITHIN_MS;
    }
    if (askedLine === asked) askedLine = null;
  };

  /** Whether there is more to ask for. */
  const takeSync = (reply: SyncReply | 'silence', since: number): boolean => {
    if (reply === 'silence') {
      redial();
      return false;
    }
    if (!reply.ok) {
      if (!endIfFinal(reply.code)) catchUpIn(reply.retryMs ?? GREETING_WITHIN_MS);
      return false;
    }
    const { step } = reply;
    if (step.view.seq < since) {
      endIfFinal('ahead');
      return false;
    }
    const isBehind = take(step, false);
    const isStuck = isBehind && cursor.last === since;
    if (isStuck) deps.onBrokenLog();
    return isBehind && !isStuck;
  };

  const catchUpIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void catchUp(PAGE_WITHIN_MS), ms);
  };

  const open = () => {
    clearTimeout(timer);
    dialledAt = Date.now();
    const handshake = () => ({
      protocol: PROTOCOL_VERSION,
      room: deps.room,
      token: deps.token,
      lastSeq: cursor.last,
    });
    line = (deps.dial ?? dial)(deps.origin, handshake, {
      opened() {
        line?.report(page.isVisible() ? 'here' : 'away');
        // The server tells what was missed without being asked.
        catchUpIn(GREETING_WITHIN_MS);
      },
      ended(code) {
        drop();
        if (code !== null && endIfFinal(code)) return;
        scheduleRedial();
      },
      step(step) {
        const isFresh = isCaughtUp;
        if (!isFresh) clearTimeout(timer);
        if (take(step, isFresh)) void catchUp(PAGE_WITHIN_MS);
      },
      beacon({ head }) {
        if (head > cursor.last) void catchUp(PAGE_WITHIN_MS);
        else outbox.nudge();
      },
      presence: deps.onPresence,
      signal: deps.onSignal,
      // It comes back by itself: the line ends when the server has put everything away.
      draining: () => {},
    });
  };

  const drop = () => {
    line?.close();
    line = null;
    isCaughtUp = false;
    setStatus({ kind: page.isOnline() ? 'retrying' : 'offline' });
  };

  const scheduleRedial = () => {
    clearTimeout(timer);
    timer = setTimeout(open, redialMs(redials, Math.random()));
    redials += 1;
  };

  const redial = () => {
    drop();
    redials = 0;
    open();
  };

  const reconnect = () => {
    if (isClosed) return;
    if (line?.isOpen()) void catchUp(WAKE_ANSWER_WITHIN_MS);
    // Waking says so in several ways at once; a dial that has only just begun is left alone.
    else if (line === null || Date.now() - dialledAt > JUST_DIALLED_MS) redial();
  };

  const endIfFinal = (code: RefusalCode): boolean => {
    const reason = FINAL.find((final) => final === code);
    if (reason === undefined) return false;
    setStatus({ kind: 'over', reason });
    close();
    return true;
  };

  const stopListening = [
    page.onWake(reconnect),
    page.onVisibility((isVisible) => line?.report(isVisible ? 'here' : 'away')),
  ];
  const close = () => {
    isClosed = true;
    clearTimeout(timer);
    outbox.stop();
    for (const stop of stopListening) stop();
    line?.close();
    line = null;
  };

  const clock = async (): Promise<ClockReading | null> => {
    const askedAt = Date.now();
    const at = await line?.clock(CLOCK_WITHIN_MS);
    return typeof at === 'number' ? { askedAt, at, receivedAt: Date.now() } : null;
  };

  open();
  return {
    flush: () => outbox.flush(),
    reconnect,
    signal: (signal) => line?.signal(signal),
    clock,
    close,
  };
}
