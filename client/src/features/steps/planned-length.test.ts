import { expect, it } from 'vitest';
import type { RoomScreen } from '../../session/room-screen.ts';
import { isPlannedLengthReached } from './planned-length.ts';

const at = (rounds: number | null, minutes: number | null, round: number, lasted: number) =>
  isPlannedLengthReached({
    preset: { by: '', cards: { step: 'open-up' }, depth: null, rounds, minutes },
    turns: [{ startedAt: 1_000 }],
    view: { round, since: 1_000 + lasted * 60_000 },
  } as unknown as Pick<RoomScreen, 'preset' | 'turns' | 'view'>);

it('[CL99] the planned length is reached after its rounds or its minutes, and never without a plan', () => {
  expect(at(2, null, 2, 500)).toBe(false);
  expect(at(2, null, 3, 0)).toBe(true);
  expect(at(null, 30, 9, 29)).toBe(false);
  expect(at(null, 30, 1, 30)).toBe(true);
  expect(at(null, null, 9, 900)).toBe(false);
});
