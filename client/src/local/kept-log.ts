/**
 * The log of a room that is played on this phone, among the notes of its first seat: each entry a note
 * of its own, sealed. Every place is taken once, whichever tab comes first.
 */
import type { Entry } from '@heard/shared/game/entry';
import type { RoomId } from '@heard/shared/ids';
import * as z from 'zod/mini';
import { openLocal, sealLocal } from '../secrets/local-box.ts';
import { parseJson } from '../secrets/parse-json.ts';
import type { ClientStorage } from '../storage/storage.ts';

export interface RoomLog {
  /** Everything after `since`, up to the first place that is free. Rejects where one cannot be read. */
  read(since: number): Promise<Entry[]>;
  /** False where another tab was faster: the place is taken, and nothing was written. */
  append(entry: Entry): Promise<boolean>;
}

/** Places looked at together: one after the other, a long log would be slow to open. */
const PAGE_ENTRIES = 64;

/** Only its place is read here: whether it follows is the game's to say. */
const placeSchema = z.object({ seq: z.number() });

const nameOf = (seq: number): string => `log.${seq}`;

/** `key` seals; the notes are those of `room` in this storage. */
export function keptLog(storage: ClientStorage, room: RoomId, key: Uint8Array): RoomLog {
  const readAt = async (seq: number): Promise<Entry | null> => {
    const name = nameOf(seq);
    const box = await storage.readNote(room, name);
    if (box === null) return null;
    const opened = openLocal(key, name, box);
    const place = opened.ok ? parseJson(placeSchema, opened.text) : opened;
    if (!opened.ok || !place.ok || place.value.seq !== seq) {
      throw new Error(`place ${seq} cannot be read`);
    }
    // What was sealed under this key and this place is what was written.
    return JSON.parse(opened.text) as Entry;
  };

  return {
    async read(since) {
      const entries: Entry[] = [];
      for (;;) {
        const first = since + entries.length + 1;
        const places = Array.from({ length: PAGE_ENTRIES }, (_, place) => first + place);
        const page = await Promise.all(places.map(readAt));
        const end = page.indexOf(null);
        entries.push(...page.slice(0, end === -1 ? PAGE_ENTRIES : end).filter((at) => at !== null));
        if (end !== -1) return entries;
      }
    },
    async append(entry) {
      const name = nameOf(entry.seq);
      let isFree = false;
      await storage.changeNote(room, {
        name,
        change(box) {
          isFree = box === null;
          return box ?? sealLocal(key, name, JSON.stringify(entry));
        },
      });
      return isFree;
    },
  };
}
