// The words of the check-in, which load only with it.
import { signs } from './en/signs.ts';
import { useLanguage } from './messages.ts';

export type SignsMessages = typeof signs;

const byLanguage: Readonly<Record<string, SignsMessages>> = { en: signs };

export function useSignsMessages(): SignsMessages {
  return byLanguage[useLanguage().tag] ?? signs;
}
