// The words around closeness and how it was, which load only with their screens.
import { measures } from './en/measures.ts';
import { useLanguage } from './messages.ts';

export type MeasuresMessages = typeof measures;

const byLanguage: Readonly<Record<string, MeasuresMessages>> = { en: measures };

export function useMeasuresMessages(): MeasuresMessages {
  return byLanguage[useLanguage().tag] ?? measures;
}
