// The words about buzz and sound, which load only with their switches.
import { createCatalog, useCatalog } from './catalog.ts';

export const feelMessages = createCatalog({
  en: async () => (await import('./en/feel.ts')).feel,
  es: async () => (await import('./es/feel.ts')).feel,
});

export function useFeelMessages() {
  return useCatalog(feelMessages);
}
