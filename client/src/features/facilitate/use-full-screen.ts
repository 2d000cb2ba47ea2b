// Fills the display with the page, where the browser lets it.
import { useEffect, useState } from 'react';

export interface FullScreen {
  readonly canBe: boolean;
  readonly isOn: boolean;
  toggle(): Promise<void>;
}

export function useFullScreen(): FullScreen {
  const [isOn, setIsOn] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const look = (): void => setIsOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  return {
    canBe: document.fullscreenEnabled === true,
    isOn,
    async toggle() {
      try {
        if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
        else await document.exitFullscreen();
      } catch {
        // The browser may say no; the page then stays as large as it is.
      }
    },
  };
}
