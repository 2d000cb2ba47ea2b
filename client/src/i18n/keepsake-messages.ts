// The words of the keepsake, which load only when it is opened.
import { keepsake } from './en/keepsake.ts';
import { useLanguage } from './messages.ts';

export type KeepsakeMessages = typeof keepsake;

const byLanguage: Readonly<Record<string, KeepsakeMessages>> = { en: keepsake };

export function useKeepsakeMessages(): KeepsakeMessages {
  return byLanguage[useLanguage().tag] ?? keepsake;
}
