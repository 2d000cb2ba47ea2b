/** One room as the counsellor's page sees it: found on this device, and held open while somebody looks. */
import type { RoomId } from '@heard/shared/ids';
import { MAX_LINE_CHARACTERS } from '@heard/shared/limits';
import { encodeLine, encodeLower } from '../secrets/facilitation-words.ts';
import { encodeCard } from '../secrets/words.ts';
import type { KeptChair } from '../storage/storage.ts';
import { type FacilitatedRoom, holdChair } from './facilitated-room.ts';
import type { FacilitatorActions, FacilitatorStatus } from './facilitator-screen.ts';
import { type Knocking, knockUntilAnswered } from './knock-until-answered.ts';
import { sealLabel } from './own-chair-text.ts';
import type { Phone } from './phone.ts';
import type { Tapped } from './room-screen.ts';
import type { ChairTap } from './seal-to-both.ts';
import { takeChair } from './take-chair.ts';

export interface FacilitatorSession {
  readonly actions: FacilitatorActions;
  status(): FacilitatorStatus;
  /** Calls after every change of the status. */
  subscribe(listener: () => void): () => void;
  /** Once. */
  start(): void;
  close(): void;
}

const notReady: Tapped = { ok: false, reason: 'not-ready' };

export function createFacilitatorSession(
  phone: Phone | Promise<Phone>,
  room: RoomId,
): FacilitatorSession {
  const listeners = new Set<() => void>();
  let early: FacilitatorStatus = { kind: 'loading' };
  let held: FacilitatedRoom | null = null;
  let isClosed = false;
  let knocking: Knocking | null = null;

  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  const show = (status: FacilitatorStatus) => {
    early = status;
    if (!isClosed) changed();
  };

  const start = async () => {
    const at = await phone;
    const chair = await at.storage.findChair(room);
    if (chair === null) return show({ kind: 'absent' });
    const isIn = await isSeated(at, chair);
    // What came of asking is what is kept: it may be the chair of an earlier link.
    const taken = isIn || chair.replaces !== null ? await at.storage.findChair(room) : null;
    if (taken === null) return show({ kind: 'absent' });
    const unsent = await at.storage.queue(room);
    if (isClosed) return;
    held = holdChair(at, { ...taken, door: null }, unsent, changed);
    changed();
  };

  const isSeated = async (at: Phone, chair: KeptChair): Promise<boolean> => {
    if (chair.door === null) return true;
    knocking = knockUntilAnswered({
      page: at.page,
      take: () => takeChair(at, chair),
      show: (line) => show({ kind: 'reaching', line }),
    });
    return knocking.isIn;
  };

  const tap = async (what: ChairTap): Promise<Tapped> => held?.tap(what) ?? notReady;

  const actions: FacilitatorActions = {
    steer: (move) => tap({ type: 'steer', move }),
    async say(text) {
      const words = text.trim();
      if (words.length > MAX_LINE_CHARACTERS) return { ok: false, reason: 'too-long' };
      if (words === '') return notReady;
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
    reconnect() {
      knocking?.hurry();
      held?.reconnect();
    },
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
      knocking?.stop();
      held?.close();
      listeners.clear();
    },
  };
}
