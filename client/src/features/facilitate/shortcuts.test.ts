import { describe, expect, it } from 'vitest';
import { type Press, plainKey, ROOM_KEYS, sessionShortcut } from './shortcuts.ts';

const press = (key: string, change: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
  ...change,
});

describe('the keys', () => {
  it('[BR182] do nothing while one types, in a combination, held down, or taken by something else', () => {
    expect(plainKey(press('h'), false)).toBe('h');
    expect(plainKey(press('h'), true)).toBeNull();
    for (const change of [
      'ctrlKey',
      'metaKey',
      'altKey',
      'repeat',
      'isComposing',
      'defaultPrevented',
    ]) {
      expect(plainKey(press('h', { [change]: true }), false), change).toBeNull();
    }
  });

  it('mean the same with the shift key or capitals on', () => {
    expect(plainKey(press('H'), false)).toBe('h');
    expect(plainKey(press('Escape'), false)).toBe('Escape');
    expect(plainKey(press('?'), false)).toBe('?');
  });

  it('know their moves, and no property of any object', () => {
    expect(sessionShortcut('h')).toBe('hold');
    expect(sessionShortcut('Escape')).toBe('rooms');
    expect(sessionShortcut('x')).toBeNull();
    for (const inherited of ['toString', 'constructor', '__proto__']) {
      expect(sessionShortcut(inherited)).toBeNull();
    }
  });

  it('of rooms begin with those of the number row, each once', () => {
    expect(ROOM_KEYS.slice(0, 12).join('')).toBe('1234567890-=');
    expect(new Set(ROOM_KEYS).size).toBe(ROOM_KEYS.length);
  });
});
