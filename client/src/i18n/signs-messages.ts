// The words of the check-in, which load only with it.
import { createCatalog, useCatalog } from './catalog.ts';

export const signsMessages = createCatalog({
  en: async () => (await import('./en/signs.ts')).signs,
  es: async () => (await import('./es/signs.ts')).signs,
});

export function useSignsMessages() {
  return useCatalog(signsMessages);
}
