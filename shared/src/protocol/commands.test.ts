import { describe, expect, it } from 'vitest';
import { COPY_OVERHEAD_BYTES, PADDED_SIZES_BYTES, RECORD_OVERHEAD_BYTES } from '../limits.ts';
import {
  attendSchema,
  claimSchema,
  commandSchema,
  createRequestSchema,
  guardOf,
  hostRequestSchema,
} from './commands.ts';
import { COPY_LEVELS } from './facilitation.ts';

const recordOf = (size: number) =>
  Buffer.alloc(size + RECORD_OVERHEAD_BYTES, 0xfb).toString('base64url');
const bytes = (count: number) => Buffer.alloc(count, 0xfe).toString('base64url');
const small = recordOf(PADDED_SIZES_BYTES[0]);
const large = recordOf(PADDED_SIZES_BYTES[3]);
const setting = { where: 'together', how: 'spoken' };
const stamp = { id: bytes(16), seen: 4, phase: 2 };

/** What each command carries beside its stamp. */
const VALID: Readonly<Record<string, Record<string, unknown>>> = {
  introduce: { body: small },
  'change-setting': { setting },
  ready: {},
  blind: { body: large },
  match: { body: large },
  pick: { body: small },
  begin: { activity: 'task', body: small },
  choose: {},
  ask: { body: large },
  pass: {},
  need: { body: small },
  share: { body: large },
  reflect: { body: large },
  'hand-over': {},
  check: { verdict: 'not-quite' },
  support: { body: large },
  seal: { body: small },
  open: { body: small },
  show: { body: large },
  add: { body: large },
  finish: {},
  accept: {},
  smaller: {},
  wish: { body: large },
  continue: {},
  appreciate: { body: large },
  close: {},
  again: {},
  tell: { body: small },
  lend: { body: large },
  keep: { body: large },
  pause: { minutes: 20 },
  resume: {},
  'step-out': {},
  end: {},
  invite: { joinHash: bytes(32), body: large },
  consent: { scope: 'numbers', mayExport: false, body: large },
  dismiss: {},
  decline: { of: bytes(16) },
  measure: { copy: copy() },
  steer: { move: 'swap' },
  line: { body: large },
  offer: { body: large },
  lower: { body: small },
  leave: {},
};

function copy() {
  const box = Buffer.alloc(PADDED_SIZES_BYTES[0] + COPY_OVERHEAD_BYTES, 0xfb).toString('base64url');
  return { epoch: 1, commitment: bytes(32), box };
}

const isTaken = (value: unknown) => commandSchema.safeParse(value).success;

describe('commands', () => {
  it('[LG13] there are as many as are listed here', () => {
    const listed = commandSchema.def.options.map(({ def }) => [...def.shape.type.def.values][0]);
    expect(listed.sort()).toEqual(Object.keys(VALID).sort());
  });

  for (const [type, rest] of Object.entries(VALID)) {
    const valid: Record<string, unknown> = { ...stamp, type, ...rest };

    it(`[LG13] ${type} is taken as it should be, and comes through unchanged`, () => {
      expect(commandSchema.parse(valid)).toEqual(valid);
    });

    it(`[LG13] ${type} is refused with anything more or anything else`, () => {
      expect(isTaken({ ...valid, seat: 'b' })).toBe(false);
      expect(isTaken({ ...valid, at: 0 })).toBe(false);
      expect(isTaken({ ...valid, id: bytes(15) })).toBe(false);
      for (const name of ['seen', 'phase']) {
        for (const wrong of [-1, 1.5, '4', null, Number.NaN, Number.POSITIVE_INFINITY]) {
          expect(isTaken({ ...valid, [name]: wrong }), `${name} ${wrong}`).toBe(false);
        }
      }
    });

    it(`[LG13] ${type} is refused without what it must carry`, () => {
      for (const name of Object.keys(valid)) {
        const isOptional = name === 'body' && (type === 'support' || type === 'appreciate');
        const { [name]: _left, ...others } = valid;
        expect(isTaken(others), name).toBe(isOptional);
      }
      if (!('body' in rest)) expect(isTaken({ ...valid, body: small })).toBe(false);
    });

    if ('body' in rest) {
      it(`[LG13][LG14] ${type} is refused with words of a size no record has`, () => {
        const onlySmall = ['need', 'seal', 'open', 'pick', 'begin', 'tell', 'lower'].includes(type);
        expect(isTaken({ ...valid, body: large })).toBe(!onlySmall);
        for (const body of ['', 'words', `${small}A`, small.slice(1), 7, null]) {
          expect(isTaken({ ...valid, body })).toBe(false);
        }
      });
    }
  }

  it('[LG13] what is no command is refused without a throw', () => {
    for (const other of [null, undefined, 0, '', [], {}, { type: 'fly' }, { ...stamp }, 'ready']) {
      expect(isTaken(other)).toBe(false);
    }
    expect(isTaken({ ...stamp, type: '__proto__' })).toBe(false);
    expect(isTaken({ ...stamp, type: 'check', verdict: 'maybe' })).toBe(false);
    expect(isTaken({ ...stamp, type: 'change-setting', setting: { ...setting, more: 1 } })).toBe(
      false,
    );
    expect(isTaken({ ...stamp, type: 'change-setting', setting: { where: 'moon' } })).toBe(false);
  });

  it('[LG16] a breather lasts whole minutes, from five to a day', () => {
    const pause = (minutes: unknown) => isTaken({ ...stamp, type: 'pause', minutes });
    expect([5, 20, 1_440].map(pause)).toEqual([true, true, true]);
    expect([4, 1_441, 0, -20, 20.5, '20'].map(pause)).toEqual(Array(6).fill(false));
  });

  it('[LG20] the doors’ own commands cannot be sent over the socket', () => {
    const create = {
      ...stamp,
      joinHash: bytes(32),
      tokenHash: bytes(32),
      setting,
      body: small,
    };
    const { joinHash: joinProof, setting: _setting, ...rest } = create;
    const claim = { ...rest, joinProof, seat: 'b' };
    const host = { ...rest, setting, joinHashes: [bytes(32), bytes(32)] };
    expect(hostRequestSchema.safeParse({ room: bytes(16), command: host }).success).toBe(true);
    expect(attendSchema.safeParse({ ...rest, joinProof }).success).toBe(true);
    expect(isTaken({ ...host, type: 'host' })).toBe(false);
    expect(isTaken({ ...rest, joinProof, type: 'attend' })).toBe(false);
    expect(createRequestSchema.safeParse({ room: bytes(16), command: create }).success).toBe(true);
    expect(claimSchema.safeParse(claim).success).toBe(true);
    expect(isTaken({ ...create, type: 'create' })).toBe(false);
    expect(isTaken({ ...claim, type: 'claim' })).toBe(false);
    expect(isTaken({ ...stamp, type: 'expire' })).toBe(false);
  });

  it('[LG20] a door refuses a hash, a proof or a room of another length, and anything more', () => {
    const command = { ...stamp, joinHash: bytes(32), tokenHash: bytes(32), setting, body: small };
    const isOpened = (room: unknown, patch: object) =>
      createRequestSchema.safeParse({ room, command: { ...command, ...patch } }).success;
    expect(isOpened(bytes(16), {})).toBe(true);
    expect(isOpened(bytes(15), {})).toBe(false);
    for (const patch of [
      { tokenHash: bytes(31) },
      { joinHash: 'x' },
      { token: bytes(32) },
      { body: 'x' },
    ]) {
      expect(isOpened(bytes(16), patch)).toBe(false);
    }
    const claim = { ...stamp, seat: 'b', joinProof: bytes(32), tokenHash: bytes(32), body: small };
    expect(claimSchema.safeParse(claim).success).toBe(true);
    expect(claimSchema.safeParse({ ...claim, joinProof: bytes(33) }).success).toBe(false);
    expect(claimSchema.safeParse({ ...claim, seat: 'facilitator' }).success).toBe(false);
    const host = { ...stamp, tokenHash: bytes(32), setting, body: small };
    for (const joinHashes of [[bytes(32)], [bytes(32), bytes(32), bytes(32)], ['x', 'y'], null]) {
      const command = { ...host, joinHashes };
      expect(hostRequestSchema.safeParse({ room: bytes(16), command }).success).toBe(false);
    }
  });

  it('[GM35] only what answers the screen as it was is guarded by version', () => {
    const byVersion = Object.keys(VALID).filter((type) => guardOf(type) === 'version');
    expect(byVersion.sort()).toEqual(['ask', 'check', 'need', 'support']);
    expect(guardOf('expire')).toBe('phase');
  });

  it('[GM201] a yes or no to being seen, and what a facilitator says, belong to no moment', () => {
    const never = Object.keys(VALID).filter((type) => guardOf(type) === 'none');
    expect(never.sort()).toEqual(
      [
        ...['consent', 'decline', 'dismiss', 'invite', 'leave'],
        ...['line', 'lower', 'measure', 'offer'],
      ].sort(),
    );
  });

  it('[LG21] a copy goes with what may be copied, has a size of its own, and goes with nothing else', () => {
    for (const [type, rest] of Object.entries(VALID)) {
      const valid = { ...stamp, type, ...rest, copy: copy() };
      expect(isTaken(valid), type).toBe(type in COPY_LEVELS);
      if (!(type in COPY_LEVELS)) continue;
      for (const wrong of [{ box: small }, { box: '' }, { commitment: 'x' }, { epoch: -1 }]) {
        expect(isTaken({ ...valid, copy: { ...copy(), ...wrong } }), type).toBe(false);
      }
      expect(isTaken({ ...valid, copy: { ...copy(), more: 1 } })).toBe(false);
    }
  });
});
