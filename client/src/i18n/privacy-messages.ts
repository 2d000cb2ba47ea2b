// The words of the page on who can see what, which load only when it is opened.
import { createCatalog, useCatalog } from './catalog.ts';

export const privacyMessages = createCatalog({
  en: async () => (await import('./en/privacy.ts')).privacy,
  es: async () => (await import('./es/privacy.ts')).privacy,
});

export function usePrivacyMessages() {
  return useCatalog(privacyMessages);
}
