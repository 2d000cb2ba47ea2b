// Whether the person asked for less motion, and any change of that.
import { useSyncExternalStore } from 'react';

const query = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

const watch = (changed: () => void): (() => void) => {
  const asked = query();
  asked.addEventListener('change', changed);
  return () => asked.removeEventListener('change', changed);
};

export function useLessMotion(): boolean {
  return useSyncExternalStore(watch, () => query().matches);
}
