/**
 * A room this device holds the counsellor's chair in, from the line to the screen: opens the copies
 * that come, and seals what is said to both. Holds no key of the pair's.
 */
import type { Seat } from '@heard/shared/ids';
import type { Presence } from '@heard/shared/protocol/pushes';
import type { Reply } from '@heard/shared/protocol/replies';
import { type ConnectionStatus, connect } from '../connection/connection.ts';
import { copyPskOf } from '../secrets/facilitator-key.ts';
import { deriveLinkKeys } from '../secrets/link-keys.ts';
import { keyPairFrom } from '../secrets/pairing.ts';
import type { KeptChair, Queued } from '../storage/storage.ts';
import { buildFacilitatorScreen } from './build-facilitator-screen.ts';
import { estimateOffset } from './clock-offset.ts';
import type { FacilitatorScreen, FacilitatorStatus } from './facilitator-screen.ts';
import { transcribeSighted } from './facilitator-transcript.ts';
import type { Phone } from './phone.ts';
import type { RefusedTap, Tapped } from './room-screen.ts';
import { type ChairTap, sealToBoth } from './seal-to-both.ts';
import { createSightReader } from './sight-reader.ts';

export interface FacilitatedRoom {
  status(): FacilitatorStatus;
  tap(tap: ChairTap): Promise<Tapped>;
  relabelled(chair: KeptChair): void;
  dismissRefusal(): void;
  reconnect(): void;
  close(): void;
}

const NOBODY: Record<Seat, Presence['is'] | null> = { a: null, b: null };

export function holdChair(
  phone: Phone,
  kept: KeptChair,
  unsent: readonly Queued[],
  changedOutside: () => void,
): FacilitatedRoom {
  const { storage } = phone;
  const { room, secretKey, lastSeq } = kept;
  const { publicKey } = keyPairFrom(secretKey);
  const psk = copyPskOf(deriveLinkKeys(room, kept.linkSecret).introductionKey);
  let chair = kept;
  let line: ConnectionStatus = { kind: 'connecting' };
  let presence = NOBODY;
  let offsetMs: number | null = null;
  let queued = unsent;
  let refused: RefusedTap | null = null;
  let shown: FacilitatorStatus | null = null;

  const changed = () => {
    shown = null;
    changedOutside();
  };

  const reader = createSightReader({ room, secretKey, psk }, kept.isTampered, (view) => {
    if (view.seq < lastSeq) return lose('ahead');
    // Where the two are is told anew once it may be seen again.
    if (view.structure === null) presence = NOBODY;
    transcript = transcribeSighted(reader.reading());
    keepProgress();
    changed();
  });
  let transcript = transcribeSighted(reader.reading());

  const connection = connect({
    origin: phone.origin,
    room,
    token: kept.token,
    page: phone.page,
    async queue() {
      queued = await storage.queue(room);
      return queued;
    },
    onEntries(entries, isLive) {
      const receivedAt = Date.now();
      for (const { at, type } of entries) {
        if (type !== 'unseen') offsetMs = estimateOffset(offsetMs, { at, receivedAt, isLive });
      }
      reader.take(entries);
    },
    onView(view) {
      if (view.seat === 'facilitator') reader.arriveAt(view);
    },
    onStatus(status) {
      line = status;
      if (status.kind !== 'live') presence = NOBODY;
      changed();
    },
    onPresence({ chair: who, is }) {
      if (who === 'facilitator') return;
      presence = { ...presence, [who]: is };
      changed();
    },
    onSignal() {},
    onAnswered: settle,
    onBrokenLog() {
      reader.distrust();
      keepProgress();
      changed();
    },
  });

  /** The server shows less than this device has seen. */
  function lose(reason: 'ahead'): void {
    connection.close();
    line = { kind: 'over', reason };
    changed();
  }

  function keepProgress(): void {
    const { entries, isTampered } = reader.reading();
    const change = (held: KeptChair): KeptChair => ({
      ...held,
      lastSeq: Math.max(held.lastSeq, entries.length),
      isTampered: held.isTampered || isTampered,
      lastUsedAt: Date.now(),
    });
    // What could not be kept now is kept with the next that comes.
    storage.changeChair(room, change).catch(() => {});
  }

  async function settle({ id, command }: Queued, reply: Reply): Promise<void> {
    const isTaken = await storage.dequeue(room, id);
    queued = queued.filter((other) => other.id !== id);
    if (!reply.ok && isTaken) {
      refused = { type: command.type, code: reply.code, hadWords: false };
    }
    changed();
  }

  /** Taps are queued in the order they were made: nothing is waited for before. */
  async function tap(what: ChairTap): Promise<Tapped> {
    const view = reader.view();
    if (view === null || line.kind === 'over') return { ok: false, reason: 'not-ready' };
    const command = sealToBoth(reader.reading(), view, what);
    if (typeof command === 'string') return { ok: false, reason: command };
    const added: Queued = { room, id: command.id, command, words: null };
    try {
      await storage.enqueue(added, []);
    } catch {
      return { ok: false, reason: 'not-ready' };
    }
    queued = [...queued, added];
    changed();
    connection.flush();
    return { ok: true };
  }

  function status(): FacilitatorStatus {
    if (line.kind === 'over')
      return { kind: 'over', reason: line.reason, screen: screen('offline') };
    const now = screen(line.kind);
    return now === null ? { kind: 'reaching', line: line.kind } : { kind: 'open', screen: now };
  }

  function screen(lineNow: FacilitatorScreen['line']): FacilitatorScreen | null {
    const view = reader.view();
    if (view === null) return null;
    return buildFacilitatorScreen({
      origin: phone.origin,
      chair,
      publicKey,
      reading: reader.reading(),
      transcript,
      view,
      line: lineNow,
      presence,
      clockOffsetMs: offsetMs ?? 0,
      queued,
      refused,
      isKept: storage.isKept,
    });
  }

  return {
    status() {
      shown ??= status();
      return shown;
    },
    tap,
    relabelled(next) {
      chair = next;
      changed();
    },
    dismissRefusal() {
      refused = null;
      changed();
    },
    reconnect: () => connection.reconnect(),
    close() {
      reader.close();
      connection.close();
    },
  };
}
