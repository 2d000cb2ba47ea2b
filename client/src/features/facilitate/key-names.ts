// How a key is printed on the keyboard, for each thing a key does.
import { SESSION_KEYS, type SessionShortcut } from './shortcuts.ts';

const KEY_OF = new Map<SessionShortcut, string>(
  Object.entries(SESSION_KEYS).map(([key, shortcut]) => [shortcut, key]),
);

/** Null for what has no key. */
export function keyNameOf(shortcut: string): string | null {
  const key = KEY_OF.get(shortcut as SessionShortcut);
  if (key === undefined) return null;
  return key === 'Escape' ? 'Esc' : key.toUpperCase();
}
