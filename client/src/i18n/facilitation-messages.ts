// The words of the counsellor's seat, which load only where somebody may sit there.
import { createCatalog, useCatalog } from './catalog.ts';
import type { facilitation } from './en/facilitation.ts';

export type FacilitationMessages = typeof facilitation;

export const facilitationMessages = createCatalog({
  en: async () => (await import('./en/facilitation.ts')).facilitation,
  es: async () => (await import('./es/facilitation.ts')).facilitation,
});

export function useFacilitationMessages() {
  return useCatalog(facilitationMessages);
}
