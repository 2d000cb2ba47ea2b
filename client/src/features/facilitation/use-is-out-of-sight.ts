// Whether something is scrolled away above what the screen shows, and the way back to it.
import { useCallback, useRef, useState } from 'react';

export function useIsOutOfSight(): [
  ref: (element: Element | null) => (() => void) | undefined,
  isOutOfSight: boolean,
  comeBack: () => void,
] {
  const seen = useRef<Element>(null);
  const [isOut, setIsOut] = useState(false);

  const ref = useCallback((element: Element | null) => {
    seen.current = element;
    if (element === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry !== undefined) setIsOut(!entry.isIntersecting && entry.boundingClientRect.top < 0);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [ref, isOut, () => seen.current?.scrollIntoView({ block: 'center' })];
}
