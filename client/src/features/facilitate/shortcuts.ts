// Which key does what. Never one that is typed into a field, held down, or part of another combination.

export const SESSION_KEYS = {
  h: 'hold',
  t: 'extend',
  r: 'repeat',
  b: 'back',
  s: 'swap',
  l: 'line',
  c: 'offer',
  a: 'appreciate',
  e: 'end',
  p: 'projector',
  '?': 'keys',
  Escape: 'rooms',
} as const;
export type SessionShortcut = (typeof SESSION_KEYS)[keyof typeof SESSION_KEYS];

/** The keys that open a room, in the order the rooms are given them. */
export const ROOM_KEYS: readonly string[] = [...'1234567890-=qwertyuiopasdfghjklzxcvbnm'];

/** What a key press tells; a keyboard event has all of it. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

/** The letter as it stands in the tables, whatever the shift key did to it; null for one that is not ours. */
export function plainKey(press: Press, isTyping: boolean): string | null {
  const { key, ctrlKey, metaKey, altKey, repeat, isComposing, defaultPrevented } = press;
  if (isTyping || ctrlKey || metaKey || altKey || repeat || isComposing || defaultPrevented) {
    return null;
  }
  return key.length === 1 ? key.toLowerCase() : key;
}

export function sessionShortcut(key: string): SessionShortcut | null {
  return Object.hasOwn(SESSION_KEYS, key) ? SESSION_KEYS[key as keyof typeof SESSION_KEYS] : null;
}

const TYPED_INTO = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether a key press there belongs to what is written, or to a sheet that lies over the page. */
export function isTypingAt(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return target instanceof Element && target.closest(TYPED_INTO) !== null;
}
