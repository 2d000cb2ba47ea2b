/**
 * Whether what is to be shown to a facilitator is what the partner was shown: each copy is bound to
 * its words by a commitment both phones can work out. Opens no copy: only the facilitator can.
 */
import type { SeenCopy } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { isCopyOf } from '../secrets/copy-commitment.ts';
import { copyTextsOf } from './copy-text.ts';
import type { Log } from './log.ts';
import type { OpenedRecord } from './opened.ts';
import type { Pairing } from './pairing.ts';
import { type RoomKeys, recordContext } from './room-keys.ts';

interface ReadSoFar {
  log: Pick<Log, 'hashes' | 'chairs'>;
  keys: RoomKeys;
  pairing: Pairing;
}

export function areCopiesTrue(
  entry: SeenEntry,
  records: readonly OpenedRecord[],
  read: ReadSoFar,
): boolean {
  const { copy, held, id, type } = entry;
  // Measures are for the facilitator alone: there is nothing the partner was shown.
  if (type === 'measure') return copy !== undefined;
  return isTrue(id, copy) && isTrue(held?.id, held?.copy);

  function isTrue(of: string | undefined, bound: SeenCopy | undefined): boolean {
    if (bound === undefined) return true;
    const record = records.find(({ place }) => place.id === of);
    const texts = record === undefined ? [] : copyTextsOf(record, read);
    const context = record === undefined ? null : recordContext(record.place, read.keys, read.log);
    if (context === null || bound.epoch !== context.epoch) return false;
    return texts.some((text) => text !== null && isCopyOf(bound.commitment, context, text));
  }
}
