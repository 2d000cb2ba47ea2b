/** What is over as soon as it was seen, sealed like a record and opened again. Pure but for randomness. */
import type { PartnerSignal, Signal } from '@heard/shared/protocol/socket-events';
import { newCommandId } from '../secrets/random.ts';
import { openRecord, sealRecord } from '../secrets/record.ts';
import { keysOf, type Reading } from './reading.ts';
import { recordContext } from './room-keys.ts';

const KIND = 'signal';

/** Null where the phones have not met, or for a text longer than any record. */
export function sealSignal(reading: Reading, phase: number, text: string): Signal | null {
  const { own, log } = reading;
  const id = newCommandId();
  const seen = log.entries.length;
  const context = contextOf(reading, { ...own, id, seen, phase });
  const sealed = context === null ? null : sealRecord(context, text);
  return sealed?.ok ? { id, seen, phase, body: sealed.envelope } : null;
}

/**
 * Reads what the partner signals in the phase that is on. The server holds the sealed ones and could
 * give them out again, so each counts once; null for what is old or does not open: it is not worth a word.
 */
export function signalReader(): (
  reading: Reading,
  phase: number,
  signal: PartnerSignal,
) => string | null {
  let heardIn = -1;
  const heard = new Set<string>();
  return (reading, phase, signal) => {
    if (heardIn !== phase) heard.clear();
    heardIn = phase;
    if (heard.has(signal.id)) return null;
    const text = openSignal(reading, phase, signal);
    if (text !== null) heard.add(signal.id);
    return text;
  };
}

/** Null for what does not open, or belongs to another phase: it is not worth a word. */
export function openSignal(reading: Reading, phase: number, signal: PartnerSignal): string | null {
  const { body, seat, ...place } = signal;
  if (seat === reading.own.seat || place.phase !== phase) return null;
  const context = contextOf(reading, { ...place, room: reading.own.room, seat });
  const opened = context === null ? null : openRecord(context, body);
  return opened?.ok ? opened.text : null;
}

function contextOf(
  reading: Reading,
  { room, seat, id, seen, phase }: Omit<Parameters<typeof recordContext>[0], 'kind'>,
) {
  return recordContext({ room, seat, kind: KIND, id, seen, phase }, keysOf(reading), reading.log);
}
