/** One room as the page sees it: found on this phone, seated if that was interrupted, then entered. */
import type { RoomId } from '@heard/shared/ids';
import { patienceMs } from '../connection/back-off.ts';
import type { KeptSeat } from '../storage/storage.ts';
import type { Phone } from './phone.ts';
import { roomActions } from './room-actions.ts';
import type { DraftField, RoomActions, RoomStatus } from './room-screen.ts';
import { enterRoom, type SeatedRoom } from './seated-room.ts';
import { isPassing, takeSeat } from './take-seat.ts';

export interface Session {
  readonly actions: RoomActions;
  status(): RoomStatus;
  /** Calls after every change of the status. */
  subscribe(listener: () => void): () => void;
  /** Once. */
  start(): void;
  close(): void;
}

export function createSession(phone: Phone | Promise<Phone>, room: RoomId): Session {
  const listeners = new Set<() => void>();
  const draftListeners = new Set<(field: DraftField) => void>();
  const signalListeners = new Set<(text: string) => void>();
  let early: RoomStatus = { kind: 'loading' };
  let seated: { storage: Phone['storage']; room: SeatedRoom } | null = null;
  let isClosed = false;
  let hurry = () => {};

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const show = (status: RoomStatus) => {
    early = status;
    if (!isClosed) changed();
  };

  const start = async () => {
    const at = await phone;
    const seat = await at.storage.findSeat(room);
    if (seat === null || !(await isSeated(at, seat))) return show({ kind: 'absent' });
    // Asking again may have led to the other seat, and left its request behind.
    const taken = seat.door === null ? seat : await at.storage.findSeat(room);
    if (taken === null) return show({ kind: 'absent' });
    const settled = { ...taken, door: null };
    const unsent = await at.storage.queue(room);
    if (isClosed) return;
    seated = {
      storage: at.storage,
      room: enterRoom(at, settled, unsent, { changed, draftChanged, signalled }),
    };
    changed();
  };

  const draftChanged = (field: DraftField) => {
    for (const listener of draftListeners) listener(field);
  };

  const signalled = (text: string) => {
    for (const listener of signalListeners) listener(text);
  };

  const isSeated = async (at: Phone, seat: KeptSeat): Promise<boolean> => {
    for (let tries = 0; seat.door !== null && !isClosed; tries += 1) {
      show({ kind: 'reaching', line: tries === 0 ? 'connecting' : 'retrying' });
      const opened = await takeSeat(at, seat);
      if (opened.ok) break;
      if (!isPassing(opened.problem)) return false;
      show({ kind: 'reaching', line: at.page.isOnline() ? 'retrying' : 'offline' });
      await rest(at, patienceMs(tries, Math.random()));
    }
    return true;
  };

  const rest = async (at: Phone, ms: number): Promise<void> => {
    let stop = () => {};
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      const forget = at.page.onWake(resolve);
      hurry = resolve;
      stop = () => {
        clearTimeout(timer);
        forget();
      };
    });
    stop();
  };

  const actions = roomActions({
    room,
    seated: () => seated,
    watchDrafts(listener) {
      draftListeners.add(listener);
      return () => draftListeners.delete(listener);
    },
    watchSignals(listener) {
      signalListeners.add(listener);
      return () => signalListeners.delete(listener);
    },
    reconnect() {
      hurry();
      seated?.room.reconnect();
    },
  });

  return {
    actions,
    status: () => seated?.room.status() ?? early,
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
      hurry();
      seated?.room.close();
      listeners.clear();
      draftListeners.clear();
      signalListeners.clear();
    },
  };
}
