/**
 * A room this device holds the counsellor's chair in, from the line to the screen: opens the copies
 * that come, and seals what is said to both. Holds no key of the pair's.
 */
import type { FacilitatorView } from '@heard/shared/facilitator-view';
import type { Seat } from '@heard/shared/ids';
import { type Command, type CommandType, commandSchema } from '@heard/shared/protocol/commands';
import type { Move } from '@heard/shared/protocol/facilitation';
import type { Presence } from '@heard/shared/protocol/pushes';
import type { Reply } from '@heard/shared/protocol/replies';
import { type ConnectionStatus, connect } from '../connection/connection.ts';
import { copyPskOf } from '../secrets/facilitator-key.ts';
import { deriveLinkKeys } from '../secrets/link-keys.ts';
import { newCommandId } from '../secrets/random.ts';
import { sealRecord } from '../secrets/record.ts';
import type { KeptChair, Queued } from '../storage/storage.ts';
import { buildFacilitatorScreen } from './build-facilitator-screen.ts';
import { estimateOffset } from './clock-offset.ts';
import { readSighted, startSight, toBothContext } from './facilitator-reading.ts';
import type { FacilitatorStatus } from './facilitator-screen.ts';
import type { Phone } from './phone.ts';
import type { RefusedTap, Tapped } from './room-screen.ts';

export interface ChairTap {
  type: Extract<CommandType, 'steer' | 'line' | 'offer' | 'lower' | 'leave'>;
  move?: Move;
  /** The plaintext of what is said to both. */
  text?: string;
}

export interface FacilitatedRoom {
  status(): FacilitatorStatus;
  tap(tap: ChairTap): Promise<Tapped>;
  relabelled(chair: KeptChair): void;
  dismissRefusal(): void;
  reconnect(): void;
  close(): void;
}

const notReady: Tapped = { ok: false, reason: 'not-ready' };

export function holdChair(
  phone: Phone,
  kept: KeptChair,
  unsent: readonly Queued[],
  changedOutside: () => void,
): FacilitatedRoom {
  const { storage } = phone;
  const { room, linkSecret, isHosted } = kept;
  const { introductionKey } = deriveLinkKeys(room, linkSecret, isHosted ? 'p' : 'f');
  let chair = kept;
  let reading = startSight({ room, secretKey: kept.secretKey, psk: copyPskOf(introductionKey) });
  let view: FacilitatorView | null = null;
  let line: ConnectionStatus = { kind: 'connecting' };
  let presence: Record<Seat, Presence['is'] | null> = { a: null, b: null };
  let offsetMs: number | null = null;
  let queued = unsent;
  let refused: RefusedTap | null = null;
  let shown: FacilitatorStatus | null = null;

  const changed = () => {
    shown = null;
    changedOutside();
  };

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
      reading = readSighted(reading, entries);
      const receivedAt = Date.now();
      for (const { at, type } of entries) {
        if (type !== 'unseen') offsetMs = estimateOffset(offsetMs, { at, receivedAt, isLive });
      }
      storage
        .changeChair(room, (held) => ({ ...held, lastUsedAt: receivedAt }))
        // When it was last used is worth no word.
        .catch(() => {});
    },
    onView(next) {
      if (next.seat !== 'facilitator') return;
      view = next;
      // Where the two are is told anew once it may be seen again.
      if (next.structure === null) presence = { a: null, b: null };
      changed();
    },
    onStatus(status) {
      line = status;
      if (status.kind !== 'live') presence = { a: null, b: null };
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
      reading = { ...reading, isTampered: true };
      changed();
    },
  });

  async function settle({ id, command }: Queued, reply: Reply): Promise<void> {
    const isTaken = await storage.dequeue(room, id);
    queued = queued.filter((other) => other.id !== id);
    if (!reply.ok && isTaken) {
      refused = { type: command.type, code: reply.code, hadWords: false };
    }
    changed();
  }

  /** Taps are queued in the order they were made: nothing is waited for before. */
  async function tap({ type, move, text }: ChairTap): Promise<Tapped> {
    if (view === null || line.kind === 'over') return notReady;
    const command = commandOf(view, type, move, text);
    if (command === null) return notReady;
    if (command === 'too-long') return { ok: false, reason: 'too-long' };
    const added: Queued = { room, id: command.id, command, words: null };
    try {
      await storage.enqueue(added, []);
    } catch {
      return notReady;
    }
    queued = [...queued, added];
    changed();
    connection.flush();
    return { ok: true };
  }

  function commandOf(
    at: FacilitatorView,
    type: ChairTap['type'],
    move: Move | undefined,
    text: string | undefined,
  ): Command | 'too-long' | null {
    const id = newCommandId();
    const stamp = { id, type, seen: reading.entries.length, phase: at.structure?.phase ?? 0 };
    if (text === undefined) return checked(move === undefined ? stamp : { ...stamp, move });
    if (reading.lineKey === null) return null;
    const place = { kind: type, id, seen: stamp.seen, phase: stamp.phase };
    const sealed = sealRecord(toBothContext(room, reading.lineKey, place), text);
    return sealed.ok ? checked({ ...stamp, body: sealed.envelope }) : 'too-long';
  }

  function status(): FacilitatorStatus {
    const isOver = line.kind === 'over';
    if (view === null && line.kind !== 'over') return { kind: 'reaching', line: line.kind };
    const screen =
      view === null
        ? null
        : buildFacilitatorScreen({
            origin: phone.origin,
            chair,
            reading,
            view,
            line: line.kind === 'over' ? 'offline' : line.kind,
            presence,
            clockOffsetMs: offsetMs ?? 0,
            queued,
            refused,
            isKept: storage.isKept,
          });
    if (isOver && line.kind === 'over') return { kind: 'over', reason: line.reason, screen };
    return screen === null ? { kind: 'loading' } : { kind: 'open', screen };
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
    close: () => connection.close(),
  };
}

/** The wire's own schema makes it a command: what it would refuse is not sent. */
function checked(command: object): Command | null {
  const parsed = commandSchema.safeParse(command);
  return parsed.success ? parsed.data : null;
}
