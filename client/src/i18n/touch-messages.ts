// The words of touch, which load only with its screens.
import { touch } from './en/touch.ts';
import { useLanguage } from './messages.ts';

export type TouchMessages = typeof touch;

const byLanguage: Readonly<Record<string, TouchMessages>> = { en: touch };

export function useTouchMessages(): TouchMessages {
  return byLanguage[useLanguage().tag] ?? touch;
}
