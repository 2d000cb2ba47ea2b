import type { Envelope } from '@heard/shared/envelope';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { newCommandId, newRoomId } from '../secrets/random.ts';
import { emptyLog, extendLog } from './log.ts';

const SEALED = 'A'.repeat(400) as Envelope;

function entry(seq: number, type: string, change: Partial<SeenEntry> = {}): SeenEntry {
  return {
    seq,
    at: 1_000 + seq,
    seat: 'a',
    id: newCommandId(),
    type,
    seen: seq - 1,
    phase: seq - 1,
    sitting: 1,
    turn: 0,
    ...change,
  };
}

const START = [
  entry(1, 'create', { phase: 0 }),
  entry(2, 'claim', { seat: 'b', seen: 1, phase: 1 }),
  entry(3, 'introduce', { phase: 2, body: SEALED }),
];

function isSound(...added: SeenEntry[]): boolean {
  return extendLog(emptyLog(newRoomId()), [...START, ...added]).isSound;
}

describe('the log', () => {
  it.each(['blind', 'match', 'pick'])('[CL121] takes one %s of a seat in a phase', (type) => {
    const mine = entry(4, type, { phase: 3 });
    const theirs = entry(5, type, { seat: 'b', phase: 3 });
    const again = entry(6, type, { seat: 'b', phase: 3 });
    expect(isSound(mine, theirs)).toBe(true);
    expect(isSound(mine, theirs, again)).toBe(false);
    expect(isSound(mine, theirs, { ...again, phase: 4 })).toBe(true);
  });

  it.each(['seal', 'open', 'show'])('[EN27] takes one %s of a seat in a turn', (type) => {
    const mine = entry(4, type, { phase: 3, turn: 1, body: SEALED });
    const theirs = entry(5, type, { seat: 'b', phase: 3, turn: 1, body: SEALED });
    const again = entry(6, type, { seat: 'b', phase: 3, turn: 1, body: SEALED });
    expect(isSound(mine, theirs)).toBe(true);
    expect(isSound(mine, theirs, again)).toBe(false);
    expect(isSound(mine, theirs, { ...again, turn: 2 })).toBe(true);
  });

  it('[EN20] takes an answer that had not seen what came and went around the third chair', () => {
    const ready = entry(4, 'ready', { phase: 2 });
    const consent = { scope: 'words', mayExport: false, body: SEALED } as const;
    const beside = [
      entry(5, 'invite', { phase: 3, body: SEALED }),
      entry(6, 'attend', { seat: 'facilitator', seen: 0, phase: 0, body: SEALED }),
      entry(7, 'consent', { phase: 3, ...consent }),
      entry(8, 'consent', { seat: 'b', phase: 3, ...consent }),
      entry(9, 'line', { seat: 'facilitator', phase: 3, body: SEALED }),
      entry(10, 'steer', { seat: 'facilitator', phase: 3, move: 'repeat' }),
    ];
    const late = entry(11, 'check', { seat: 'b', phase: 3, seen: 4, verdict: 'got-it' });
    expect(isSound(ready, ...beside, late)).toBe(true);
    expect(isSound(ready, ...beside, { ...late, seen: 3 })).toBe(false);
    const said = entry(5, 'reflect', { phase: 3, body: SEALED });
    const check = entry(6, 'check', { seat: 'b', phase: 3, seen: 4, verdict: 'got-it' });
    expect(isSound(ready, said, check)).toBe(false);
  });

  it('[EN20] takes only what an honest server would have put where it stands', () => {
    const ready = entry(4, 'ready', { phase: 2 });
    const ask = entry(5, 'ask', { phase: 3, turn: 1, body: SEALED });
    expect(isSound(ready, ask)).toBe(true);
    // Claimed late, after the inviter ended and began again: still having seen only the invitation.
    const ended = [entry(1, 'create', { phase: 0 }), entry(2, 'end', { phase: 1 })];
    const late = entry(3, 'claim', { seat: 'b', seen: 1, phase: 1 });
    const log = emptyLog(newRoomId());
    expect(extendLog(log, [...ended, late]).isSound).toBe(true);

    const moved: Partial<SeenEntry>[] = [
      { phase: 1 },
      { seen: 5 },
      { seen: -1 },
      { seen: 1.5 },
      { sitting: 0 },
      { id: ready.id },
      // An answer to what was on the screen has seen all there is.
      { type: 'ask', seen: 3 },
      { type: 'create', seen: 0 },
    ];
    for (const change of moved) {
      expect([change, isSound(ready, { ...ask, type: 'share', ...change })]).toEqual([
        change,
        false,
      ]);
    }
    expect(extendLog(log, [ready]).isSound).toBe(false);
    expect(isSound(ready, ask, entry(6, 'share', { phase: 4, turn: 0 }))).toBe(false);
  });

  it.each(['open', 'match', 'pick', 'show'])(
    '[EN21] takes a kept back %s only as it first came',
    (type) => {
      const first = entry(4, type, { phase: 9, turn: 1 });
      const { id, seen, phase } = first;
      const held = { id, seen, phase, body: SEALED };
      const second = entry(5, type, { seat: 'b', phase: 9, turn: 1, body: SEALED, held });
      expect(isSound(first, second)).toBe(true);
      for (const change of [{ id: newCommandId() }, { seen: 2 }, { phase: 8 }]) {
        expect(isSound(first, { ...second, held: { ...held, ...change } })).toBe(false);
      }
      expect(isSound(first, { ...second, seat: 'a' })).toBe(false);
      expect(isSound(first, { ...second, type: 'share' })).toBe(false);
      expect(isSound({ ...first, type: 'seal' }, second)).toBe(false);
    },
  );
});
