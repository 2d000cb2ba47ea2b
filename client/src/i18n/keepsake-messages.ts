// The words of the keepsake, which load only when it is opened.
import { createCatalog, useCatalog } from './catalog.ts';
import type { keepsake } from './en/keepsake.ts';

export type KeepsakeMessages = typeof keepsake;

export const keepsakeMessages = createCatalog({
  en: async () => (await import('./en/keepsake.ts')).keepsake,
  es: async () => (await import('./es/keepsake.ts')).keepsake,
});

export function useKeepsakeMessages() {
  return useCatalog(keepsakeMessages);
}
