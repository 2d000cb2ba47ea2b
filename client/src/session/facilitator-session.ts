/** One room as the counsellor's page sees it: found on this device, and held open while somebody looks. */
import type { RoomId } from '@heard/shared/ids';
import { encodeLine, encodeLower, MAX_LINE_CHARACTERS } from '../secrets/facilitation-words.ts';
import { encodeCard } from '../secrets/words.ts';
import { type ChairTap, type FacilitatedRoom, holdChair } from './facilitated-room.ts';
import { takeChair } from './facilitator-doors.ts';
import type { FacilitatorActions, FacilitatorStatus } from './facilitator-screen.ts';
import { sealLabel } from './own-chair-text.ts';
import type { Phone } from './phone.ts';
import type { Tapped } from './room-screen.ts';

export interface FacilitatorSession {
  readonly actions: FacilitatorActions;
  status(): FacilitatorStatus;
  /** Calls after every change of the status. */
  subscribe(listener: () => void): () => void;
  /** Once. */
  start(): void;
  close(): void;
}

export function createFacilitatorSession(phone: Promise<Phone>, room: RoomId): FacilitatorSession {
  const listeners = new Set<() => void>();
  let early: FacilitatorStatus = { kind: 'loading' };
  let held: FacilitatedRoom | null = null;
  let isClosed = false;

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const show = (status: FacilitatorStatus) => {
    early = status;
    if (!isClosed) changed();
  };

  const start = async () => {
    const at = await phone;
    const chair = await at.storage.findChair(room);
    if (chair === null) return show({ kind: 'absent' });
    // An answer that got lost is asked for again.
    if (chair.door !== null && !(await takeChair(at, chair)).ok) return show({ kind: 'absent' });
    const unsent = await at.storage.queue(room);
    if (isClosed) return;
    held = holdChair(at, { ...chair, door: null }, unsent, changed);
    changed();
  };

  const tap = async (what: ChairTap): Promise<Tapped> =>
    (await held?.tap(what)) ?? { ok: false, reason: 'not-ready' };

  const actions: FacilitatorActions = {
    steer: (move) => tap({ type: 'steer', move }),
    async say(text) {
      const words = text.trim();
      if (words.length > MAX_LINE_CHARACTERS) return { ok: false, reason: 'too-long' };
      if (words === '') return { ok: false, reason: 'not-ready' };
      return tap({ type: 'line', text: encodeLine({ text: words }) });
    },
    offer: (card) => tap({ type: 'offer', text: encodeCard(card) }),
    lowerDepth: (depth) => tap({ type: 'lower', text: encodeLower({ depth }) }),
    leave: () => tap({ type: 'leave' }),
    async relabel(label) {
      const { storage } = await phone;
      await storage.changeChair(room, (chair) => ({ ...chair, label: sealLabel(chair, label) }));
      const chair = await storage.findChair(room);
      if (chair !== null) held?.relabelled(chair);
    },
    dismissRefusal: () => held?.dismissRefusal(),
    reconnect: () => held?.reconnect(),
  };

  return {
    actions,
    status: () => held?.status() ?? early,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      // A storage that fails now holds nothing anyone could come back to.
      start().catch(() => show({ kind: 'absent' }));
    },
    close() {
      isClosed = true;
      held?.close();
      listeners.clear();
    },
  };
}
