// Whether the spot is held on this phone: by finger, mouse or key, or kept held by a tap on a button.
import { type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react';

const HOLD_KEYS: readonly string[] = [' ', 'Enter'];

export function useHold() {
  const [isPressed, setIsPressed] = useState(false);
  const [isKept, setIsKept] = useState(false);

  useEffect(() => {
    const letGo = (): void => {
      setIsPressed(false);
      setIsKept(false);
    };
    // A phone that is put away holds nothing, and may never hear that the finger left.
    const letGoIfHidden = (): void => {
      if (document.visibilityState !== 'visible') letGo();
    };
    document.addEventListener('visibilitychange', letGoIfHidden);
    addEventListener('pagehide', letGo);
    return () => {
      document.removeEventListener('visibilitychange', letGoIfHidden);
      removeEventListener('pagehide', letGo);
    };
  }, []);

  const letGo = (): void => setIsPressed(false);
  const spot = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      // The finger may wander off the spot and still hold it.
      event.currentTarget.setPointerCapture(event.pointerId);
      setIsPressed(true);
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onLostPointerCapture: letGo,
    onKeyDown(event: KeyboardEvent) {
      if (!HOLD_KEYS.includes(event.key)) return;
      // Neither a click nor a scrolled page.
      event.preventDefault();
      setIsPressed(true);
    },
    onKeyUp: letGo,
    onBlur: letGo,
    onContextMenu: (event: { preventDefault(): void }) => event.preventDefault(),
  };
  return { isHeld: isPressed || isKept, isKept, setIsKept, spot };
}
