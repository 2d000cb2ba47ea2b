import type { RoomId } from '@heard/shared/ids';
import { expect, it } from 'vitest';
import { inListOrder } from './list-order.ts';

const held = (label: string, room = label) => ({ label, room: room as RoomId });
const labels = (rooms: readonly { label: string }[]) => rooms.map(({ label }) => label);

it('[BR185] rooms stand and get their keys by the own note, whichever was used last', () => {
  const rooms = [held('Table 10'), held('', 'b'), held('Table 2'), held('', 'a'), held('table 1')];
  const expected = ['table 1', 'Table 2', 'Table 10', '', ''];
  expect(labels(inListOrder(rooms, 'en'))).toEqual(expected);
  expect(labels(inListOrder(rooms.toReversed(), 'en'))).toEqual(expected);
  expect(inListOrder(rooms.toReversed(), 'en').at(-1)?.room).toBe('b');
});
