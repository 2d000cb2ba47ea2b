import type { Scope } from '@heard/shared/protocol/facilitation';
import { expect, test } from 'vitest';
import type { RoomScreen } from '../../session/room-screen.ts';
import { isLifted } from './is-lifted.ts';

const screenOf = (scope: Scope, isSeated: boolean, isOver: boolean) =>
  ({ facilitation: { scope, isSeated }, view: { breather: { isOver } } }) as unknown as RoomScreen;

test('[BR271] a pause that nobody is left to lift is over, and does not wait for a counsellor', () => {
  expect(isLifted(screenOf('structure', true, false))).toBe(false);
  expect(isLifted(screenOf('structure', true, true))).toBe(true);
  expect(isLifted(screenOf('none', true, false))).toBe(true);
  expect(isLifted(screenOf('none', false, false))).toBe(true);
  expect(isLifted({ ...screenOf('none', false, false), facilitation: null })).toBe(true);
});
