// The words of practices, which load only with their screens.
import { practice } from './en/practice.ts';
import { useLanguage } from './messages.ts';

export type PracticeMessages = typeof practice;

const byLanguage: Readonly<Record<string, PracticeMessages>> = { en: practice };

export function usePracticeMessages(): PracticeMessages {
  return byLanguage[useLanguage().tag] ?? practice;
}
