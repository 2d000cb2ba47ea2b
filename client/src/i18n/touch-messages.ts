// The words of touch, which load only with its screens.
import { createCatalog, useCatalog } from './catalog.ts';

export const touchMessages = createCatalog({
  en: async () => (await import('./en/touch.ts')).touch,
  es: async () => (await import('./es/touch.ts')).touch,
});

export function useTouchMessages() {
  return useCatalog(touchMessages);
}
