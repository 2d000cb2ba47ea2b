// The words of desire, which load only with its screens.
import { createCatalog, useCatalog } from './catalog.ts';

export const desireMessages = createCatalog({
  en: async () => (await import('./en/desire.ts')).desire,
  es: async () => (await import('./es/desire.ts')).desire,
});

export function useDesireMessages() {
  return useCatalog(desireMessages);
}
