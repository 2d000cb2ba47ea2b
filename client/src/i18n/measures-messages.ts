// The words around closeness and how it was, which load only with their screens.
import { createCatalog, useCatalog } from './catalog.ts';

export const measuresMessages = createCatalog({
  en: async () => (await import('./en/measures.ts')).measures,
});

export function useMeasuresMessages() {
  return useCatalog(measuresMessages);
}
