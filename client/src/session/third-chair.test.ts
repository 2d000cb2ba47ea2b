import type { Scope } from '@heard/shared/protocol/facilitation';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { newCommandId, newRoomId, newToken } from '../secrets/random.ts';
import { chairOf, emptyLog, extendLog } from './log.ts';

type Part = Partial<SeenEntry> & { type: string };

function logOf(...parts: readonly Part[]) {
  const entries = parts.map(
    (part, index): SeenEntry => ({
      seq: index + 1,
      at: 0,
      seat: 'a',
      id: newCommandId(),
      seen: index,
      phase: 0,
      sitting: 1,
      turn: 0,
      ...part,
    }),
  );
  return extendLog(emptyLog(newRoomId()), entries);
}

const HOST: Part = { type: 'host', seat: 'facilitator' };
const CREATE: Part = { type: 'create' };
const INVITE: Part = { type: 'invite' };
const ATTEND: Part = { type: 'attend', seat: 'facilitator', seen: 0 };
const yes = (seat: 'a' | 'b', scope: Scope): Part => ({
  type: 'consent',
  seat,
  scope,
  mayExport: false,
});
const by = (type: string): Part => ({ type, seat: 'facilitator' });

function epochsOf(...parts: readonly Part[]): number[] {
  return logOf(...parts).log.chairs.map(({ now }) => now.epoch);
}

describe('the third chair in the log', () => {
  it('[CL153] begins another epoch of the pair with each less that may be seen', () => {
    const agreed = [HOST, yes('a', 'words'), yes('b', 'numbers')];
    expect(epochsOf(...agreed)).toEqual([1, 1, 1, 1]);
    expect(epochsOf(...agreed, yes('b', 'structure'))).toEqual([1, 1, 1, 1, 2]);
    // What the other had not said yes to changes nothing of what holds.
    expect(epochsOf(...agreed, yes('a', 'numbers'))).toEqual([1, 1, 1, 1, 1]);
    expect(epochsOf(...agreed, { type: 'dismiss', seat: null })).toEqual([1, 1, 1, 1, 2]);
    expect(epochsOf(...agreed, by('leave'))).toEqual([1, 1, 1, 1, 2]);
    expect(epochsOf(...agreed, { type: 'again', sitting: 2 })).toEqual([1, 1, 1, 1, 2]);
    expect(epochsOf(HOST, yes('a', 'words'), by('leave'))).toEqual([1, 1, 1, 1]);
    const { now } = chairOf(logOf(...agreed, { type: 'again', sitting: 2 }).log);
    expect(now.consents.a.scope).toBe('none');
  });

  it('[CL153] is taken as an honest server lets it be taken, and nothing else', () => {
    const agreed = [HOST, yes('a', 'numbers'), yes('b', 'numbers')];
    const sound: Part[][] = [
      [CREATE, INVITE, ATTEND],
      [CREATE, INVITE, INVITE, ATTEND, yes('a', 'words')],
      [CREATE, INVITE, ATTEND, { type: 'dismiss', seat: null }, INVITE, ATTEND],
      [...agreed, by('line'), by('offer'), by('lower'), by('steer'), { type: 'measure' }],
      // A yes or no means the same wherever the room has got to.
      [
        HOST,
        { type: 'share', phase: 4 },
        { ...yes('a', 'words'), phase: 1 },
        { type: 'share', phase: 4 },
      ],
      [HOST, { type: 'claim', seen: 1 }, { type: 'claim', seat: 'b', seen: 2 }],
      [HOST, by('leave'), { type: 'claim', seen: 1 }, { type: 'claim', seat: 'b', seen: 3 }],
    ];
    for (const parts of sound) expect([parts, logOf(...parts).isSound]).toEqual([parts, true]);
    const unsound: Part[][] = [
      [CREATE, HOST],
      [CREATE, ATTEND],
      [CREATE, INVITE, ATTEND, ATTEND],
      [CREATE, INVITE, ATTEND, INVITE],
      [HOST, INVITE],
      [CREATE, yes('a', 'words')],
      [HOST, { type: 'consent', seat: 'a' }],
      [HOST, { ...yes('a', 'words'), seat: 'facilitator' }],
      [CREATE, by('leave')],
      [HOST, by('line')],
      [HOST, yes('a', 'words'), by('steer')],
      [HOST, yes('a', 'structure'), yes('b', 'structure'), { type: 'measure' }],
      [...agreed, { type: 'line', seat: 'a' }],
      [...agreed, { type: 'share', seat: 'facilitator' }],
      [...agreed, { type: 'tell', copy: { epoch: 1, commitment: newToken() } }],
      [HOST, { type: 'claim', seen: 1 }, { type: 'claim', seat: 'b', seen: 1 }],
      [HOST, { type: 'share', phase: 4 }, yes('a', 'words'), { type: 'share', phase: 3 }],
    ];
    for (const parts of unsound) expect([parts, logOf(...parts).isSound]).toEqual([parts, false]);
  });
});
