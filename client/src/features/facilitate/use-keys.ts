// Listens for plain keys on the whole page, while it is to.
import { useEffect, useRef } from 'react';
import { isTypingAt, plainKey } from './shortcuts.ts';

/** `onKey` says whether the key was one of its own. */
export function useKeys(isOn: boolean, onKey: (key: string) => boolean): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      const key = plainKey(event, isTypingAt(event.target));
      if (key !== null && latest.current(key)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);
}
