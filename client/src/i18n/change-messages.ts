// The words of change across sessions, which load only with their screens.
import { createCatalog, useCatalog } from './catalog.ts';

export const changeMessages = createCatalog({
  en: async () => (await import('./en/change.ts')).change,
  es: async () => (await import('./es/change.ts')).change,
});

export function useChangeMessages() {
  return useCatalog(changeMessages);
}
