// The words of playing on one phone and of trying it alone, which load only with their pages.
import { createCatalog, useCatalog } from './catalog.ts';

export const onePhoneMessages = createCatalog({
  en: async () => (await import('./en/one-phone.ts')).onePhone,
  es: async () => (await import('./es/one-phone.ts')).onePhone,
});

export function useOnePhoneMessages() {
  return useCatalog(onePhoneMessages);
}
