// The words of the counsellor's screens, which load only with them.
import { createCatalog, useCatalog } from './catalog.ts';
import type { facilitate } from './en/facilitate.ts';

export type FacilitateMessages = typeof facilitate;

export const facilitateMessages = createCatalog({
  en: async () => (await import('./en/facilitate.ts')).facilitate,
  es: async () => (await import('./es/facilitate.ts')).facilitate,
});

export function useFacilitateMessages() {
  return useCatalog(facilitateMessages);
}
