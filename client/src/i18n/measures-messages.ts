// The words around closeness and how it was, which load only with their screens.
import { createCatalog, useCatalog } from './catalog.ts';
import type { measures } from './en/measures.ts';

export type MeasuresMessages = typeof measures;

export const measuresMessages = createCatalog({
  en: async () => (await import('./en/measures.ts')).measures,
  es: async () => (await import('./es/measures.ts')).measures,
});

export function useMeasuresMessages() {
  return useCatalog(measuresMessages);
}
