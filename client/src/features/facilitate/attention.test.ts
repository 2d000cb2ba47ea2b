import { describe, expect, it } from 'vitest';
import { inAttentionOrder } from './attention.ts';

const room = (name: string, waitingSince: number | null) => ({ name, waitingSince });
const names = (rooms: readonly { name: string }[]) => rooms.map(({ name }) => name).join(' ');

describe('the order of several rooms', () => {
  it('[BR180] puts who has waited or paused longest first, and moves nobody else', () => {
    const rooms = [
      room('a', null),
      room('b', 500),
      room('c', null),
      room('d', 300),
      room('e', null),
    ];
    expect(names(inAttentionOrder(rooms))).toBe('d b a c e');
    const later = [
      room('a', null),
      room('b', null),
      room('c', 900),
      room('d', 300),
      room('e', null),
    ];
    expect(names(inAttentionOrder(later))).toBe('d c a b e');
    expect(names(rooms)).toBe('a b c d e');
  });

  it('leaves rooms nobody waits in as they were given', () => {
    const calm = ['m', 'k', 'z', 'b'].map((name) => room(name, null));
    expect(names(inAttentionOrder(calm))).toBe('m k z b');
    const atOnce = ['m', 'k', 'z'].map((name) => room(name, 7));
    expect(names(inAttentionOrder(atOnce))).toBe('m k z');
  });
});
