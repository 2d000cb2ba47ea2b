// A short buzz when it becomes this person's turn to say something; nothing where phones cannot.
import { useEffect, useRef } from 'react';

const BUZZ_MS = [60, 80, 60];

export function useFloorBuzz(isMine: boolean): void {
  const wasMine = useRef(isMine);

  useEffect(() => {
    if (isMine && !wasMine.current && 'vibrate' in navigator) navigator.vibrate(BUZZ_MS);
    wasMine.current = isMine;
  }, [isMine]);
}
