import { describe, expect, it } from 'vitest';
import { envelopeSchema } from '../envelope.ts';
import * as update from './assigns.ts';
import type { Context } from './context.ts';
import { emptyContext } from './empty-context.ts';
import type { GameEvent } from './event.ts';

const stamp = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA' as GameEvent['id'],
  seen: 3,
  phase: 2,
  seq: 4,
  at: 9_000,
};
const body = envelopeSchema.parse('_'.repeat(399));
const context: Context = { ...emptyContext(), phase: 2, done: ['a'], pieces: 2, floor: 'b' };

describe('updates', () => {
  it('[GM39] a new phase has gathered nothing and begins at the command’s own time', () => {
    expect(update.advance(context, { ...stamp, type: 'pass', seat: 'a' })).toEqual({
      phase: 3,
      since: 9_000,
      done: [],
      pieces: 0,
      held: null,
      floor: null,
      deadlineAt: null,
      steer: null,
      extra: null,
    });
  });

  it('[GM32] the room itself is never one of the two: it is not done, says nothing, opens nothing', () => {
    expect(update.markDone(context, { ...stamp, type: 'ready', seat: 'room' })).toEqual({});
    expect(update.markAppreciated(context, { ...stamp, type: 'appreciate', seat: 'room' })).toEqual(
      {},
    );
    expect(update.hold(context, { ...stamp, type: 'open', seat: 'room', body })).toEqual({});
  });

  it('[GM30] without a breather there is none to end, make longer or be over', () => {
    const pause: GameEvent = { ...stamp, type: 'pause', seat: 'a', minutes: 20 };
    expect(update.endBreather(context)).toEqual({});
    expect(update.markBreatherOver(context)).toEqual({});
    expect(update.extendBreather(context, pause)).toEqual({});
    expect(update.armBreather(context)).toEqual({ deadlineAt: null });
  });

  it('[GM3] an update is made for one command and throws for any other', () => {
    const pass: GameEvent = { ...stamp, type: 'pass', seat: 'a' };
    for (const one of [update.seatA, update.seatPartner, update.changeSetting, update.hold]) {
      expect(() => one(context, pass)).toThrow();
    }
    expect(() => update.takeBreather('sharing')(context, pass)).toThrow();
  });
});
