// The words of help, which load only when help is opened.
import { createCatalog, useCatalog } from './catalog.ts';

export const helpMessages = createCatalog({
  en: async () => (await import('./en/help.ts')).help,
  es: async () => (await import('./es/help.ts')).help,
});

export function useHelpMessages() {
  return useCatalog(helpMessages);
}
