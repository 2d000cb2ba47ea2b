// The words of “In your shoes”, which load with its screens.
import { createCatalog, useCatalog } from './catalog.ts';

export const shoesMessages = createCatalog({
  en: async () => (await import('./en/shoes.ts')).shoes,
  es: async () => (await import('./es/shoes.ts')).shoes,
});

export function useShoesMessages() {
  return useCatalog(shoesMessages);
}
