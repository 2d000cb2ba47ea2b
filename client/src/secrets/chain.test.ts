import type { Envelope } from '@heard/shared/envelope';
import { roomIdSchema } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendChain, startChain } from './chain.ts';
import { toBase64Url } from './encoding.ts';
import { newCommandId, newRoomId, newToken } from './random.ts';

const body = 'sealed-one' as Envelope;
const otherBody = 'sealed-two' as Envelope;

const entry: SeenEntry = {
  seq: 12,
  at: 1_700_000_000_000,
  seat: 'a',
  id: newCommandId(),
  type: 'open',
  seen: 11,
  phase: 5,
  sitting: 1,
  turn: 2,
  body,
  held: {
    id: newCommandId(),
    seen: 10,
    phase: 5,
    body: otherBody,
    copy: { epoch: 1, commitment: newToken() },
  },
  setting: { where: 'together', how: 'spoken' },
  verdict: 'got-it',
  minutes: 20,
  scope: 'words',
  mayExport: true,
  move: 'hold',
  of: 'a-steer',
  copy: { epoch: 1, commitment: newToken() },
};

function without(...names: ReadonlyArray<keyof SeenEntry>): SeenEntry {
  const kept = Object.entries(entry).filter(([name]) => names.every((gone) => gone !== name));
  return Object.fromEntries(kept) as SeenEntry;
}

const copy = { epoch: 1, commitment: newToken() };
const kept = { id: newCommandId(), seen: 10, phase: 5, body: otherBody, copy };
const held = { id: newCommandId(), seen: 10, phase: 5, body: otherBody };

/** Every way in which two entries can differ that a partner's phone must notice. */
const changes: Record<string, SeenEntry> = {
  seq: { ...entry, seq: 13 },
  seat: { ...entry, seat: 'b' },
  'no seat': { ...entry, seat: null },
  id: { ...entry, id: newCommandId() },
  type: { ...entry, type: 'seal' },
  seen: { ...entry, seen: 10 },
  phase: { ...entry, phase: 6 },
  sitting: { ...entry, sitting: 2 },
  turn: { ...entry, turn: 3 },
  body: { ...entry, body: otherBody },
  'no body': without('body'),
  'held id': { ...entry, held },
  'held seen': { ...entry, held: { ...held, seen: 9 } },
  'held phase': { ...entry, held: { ...held, phase: 4 } },
  'held body': { ...entry, held: { ...held, body } },
  'no held': without('held'),
  'setting where': { ...entry, setting: { where: 'apart', how: 'spoken' } },
  'setting how': { ...entry, setting: { where: 'together', how: 'written' } },
  'no setting': without('setting'),
  verdict: { ...entry, verdict: 'more' },
  'no verdict': without('verdict'),
  minutes: { ...entry, minutes: 21 },
  'no minutes': without('minutes'),
  scope: { ...entry, scope: 'numbers' },
  'no scope': without('scope'),
  'may export': { ...entry, mayExport: false },
  'no may export': without('mayExport'),
  move: { ...entry, move: 'resume' },
  'no move': without('move'),
  of: { ...entry, of: 'another steer' },
  'no of': without('of'),
  'copy epoch': { ...entry, copy: { ...copy, epoch: 2 } },
  'copy commitment': { ...entry, copy: { ...copy, commitment: newToken() } },
  'no copy': without('copy'),
  'held copy': { ...entry, held: { ...kept, copy } },
  'no held copy': { ...entry, held: { ...kept, copy: undefined } },
  'the held copy in the other’s place': {
    ...entry,
    copy: kept.copy,
    held: { ...kept, copy: undefined },
  },
  bare: without(
    ...(['body', 'held', 'setting', 'verdict', 'minutes'] as const),
    ...(['scope', 'mayExport', 'move', 'of', 'copy'] as const),
  ),
};

describe('the chain', () => {
  it('starts apart for each room', () => {
    const room = newRoomId();
    expect(startChain(room)).toHaveLength(32);
    expect(startChain(room)).toEqual(startChain(room));
    expect(startChain(room)).not.toEqual(startChain(newRoomId()));
  });

  it('notices every change of an entry, and tells each from every other', () => {
    const start = startChain(newRoomId());
    const hashes = [entry, ...Object.values(changes)].map((seen) =>
      String(extendChain(start, seen)),
    );
    expect(new Set(hashes).size).toBe(Object.keys(changes).length + 1);
  });

  it('stays what it was for entries that have nothing to do with a facilitator', () => {
    const id = roomIdSchema.parse('AAAAAAAAAAAAAAAAAAAAAA');
    const kept: SeenEntry = {
      ...{ seq: 2, at: 0, seat: 'b', id, type: 'open', seen: 1, phase: 3, sitting: 1, turn: 2 },
      body: 'sealed' as Envelope,
      held: { id, seen: 1, phase: 3, body: 'held' as Envelope },
      setting: { where: 'apart', how: 'spoken' },
      verdict: 'more',
      minutes: 5,
    };
    const hash = toBase64Url(extendChain(startChain(id), kept));
    // Rooms from before there was a third chair go on.
    expect(hash).toBe('PKnF253iVByXDrWFkrk9SSLUiTKojPfl7CFZ07l-4Z8');
  });

  it('leaves out the server’s clock, so two phones agree', () => {
    const start = startChain(newRoomId());
    expect(extendChain(start, { ...entry, at: 1 })).toEqual(extendChain(start, entry));
  });

  it('depends on all that came before: dropping, repeating, reordering or forking shows', () => {
    const entries = Array.from({ length: 8 }, (_, index) => ({ ...entry, seq: index + 1 }));
    const start = startChain(newRoomId());
    const honest = entries.reduce(extendChain, start);
    fc.assert(
      fc.property(
        fc
          .array(fc.nat(entries.length - 1), { maxLength: 10 })
          .map((picked) => picked.flatMap((index) => entries[index] ?? [])),
        (seen) => {
          const isHonest = seen.map((one) => one.seq).join() === '1,2,3,4,5,6,7,8';
          expect(String(seen.reduce(extendChain, start)) === String(honest)).toBe(isHonest);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(entries.reduce(extendChain, startChain(newRoomId()))).not.toEqual(honest);
  });

  it('takes any number a server might send', () => {
    const start = startChain(newRoomId());
    const hashes = [-1, 0.5, 2 ** 40, Number.MAX_VALUE, 0].map((phase) =>
      String(extendChain(start, { ...entry, phase })),
    );
    expect(new Set(hashes).size).toBe(5);
  });
});
