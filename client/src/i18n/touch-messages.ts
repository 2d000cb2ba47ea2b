// The words of touch, which load only with its screens.
import { createCatalog, useCatalog } from './catalog.ts';
import type { touch } from './en/touch.ts';

export type TouchMessages = typeof touch;

export const touchMessages = createCatalog({
  en: async () => (await import('./en/touch.ts')).touch,
});

export function useTouchMessages() {
  return useCatalog(touchMessages);
}
