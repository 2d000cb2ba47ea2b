// The words of the check-in, which load only with it.
import { createCatalog, useCatalog } from './catalog.ts';
import type { signs } from './en/signs.ts';

export type SignsMessages = typeof signs;

export const signsMessages = createCatalog({
  en: async () => (await import('./en/signs.ts')).signs,
});

export function useSignsMessages() {
  return useCatalog(signsMessages);
}
