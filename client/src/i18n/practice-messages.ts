// The words of practices, which load only with their screens.
import { createCatalog, useCatalog } from './catalog.ts';
import type { practice } from './en/practice.ts';

export type PracticeMessages = typeof practice;

export const practiceMessages = createCatalog({
  en: async () => (await import('./en/practice.ts')).practice,
  es: async () => (await import('./es/practice.ts')).practice,
});

export function usePracticeMessages() {
  return useCatalog(practiceMessages);
}
