/** The same promises where the browser keeps nothing: all of it is gone with the page. */
import { memoryBoxes } from './memory-boxes.ts';
import { memoryJournal } from './memory-journal.ts';
import type { ClientStorage, KeptChair, KeptSeat, NoteChange, Queued } from './storage.ts';

export function openMemoryStorage(): ClientStorage {
  const seats = new Map<string, KeptSeat>();
  const chairs = new Map<string, KeptChair>();
  const notes = new Map<string, string>();
  let queue: Queued[] = [];

  const keyOf = (room: string, name: string) => `${room}/${name}`;
  const apply = (room: string, { name, change }: NoteChange) => {
    const key = keyOf(room, name);
    const box = change(notes.get(key) ?? null);
    if (box === null) notes.delete(key);
    else notes.set(key, box);
  };
  /** All of them, or none where one refuses to change. */
  const applyAll = (room: string, changes: readonly NoteChange[]) => {
    const before = new Map(notes);
    try {
      for (const change of changes) apply(room, change);
    } catch (error) {
      notes.clear();
      for (const [key, box] of before) notes.set(key, box);
      throw error;
    }
  };

  return {
    isKept: false,
    journal: memoryJournal(),
    ledger: memoryJournal(),
    own: memoryBoxes(),
    async seats() {
      return [...seats.values()];
    },
    async findSeat(room) {
      return seats.get(room) ?? null;
    },
    async putSeat(seat) {
      seats.set(seat.room, seat);
    },
    async changeSeat(room, change) {
      const seat = seats.get(room);
      if (seat !== undefined) seats.set(room, change(seat));
    },
    async chairs() {
      return [...chairs.values()];
    },
    async findChair(room) {
      return chairs.get(room) ?? null;
    },
    async putChair(chair) {
      chairs.set(chair.room, chair);
    },
    async changeChair(room, change) {
      const chair = chairs.get(room);
      if (chair !== undefined) chairs.set(room, change(chair));
    },
    async removeRoom(room) {
      seats.delete(room);
      chairs.delete(room);
      queue = queue.filter((queued) => queued.room !== room);
      for (const key of notes.keys()) if (key.startsWith(keyOf(room, ''))) notes.delete(key);
    },
    async enqueue(queued, beside) {
      applyAll(queued.room, beside);
      queue = [...queue, queued];
    },
    async queue(room) {
      return queue.filter((queued) => queued.room === room);
    },
    async dequeue(room, id, notes = []) {
      const left = queue.filter((queued) => queued.room !== room || queued.id !== id);
      const isTaken = left.length < queue.length;
      queue = left;
      if (isTaken) for (const note of notes) apply(room, note);
      return isTaken;
    },
    async readNote(room, name) {
      return notes.get(keyOf(room, name)) ?? null;
    },
    async putNote(room, name, box) {
      apply(room, { name, change: () => box });
    },
    async changeNote(room, note) {
      apply(room, note);
    },
    close() {},
  };
}
