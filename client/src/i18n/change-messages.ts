// The words of change across sessions, which load only with their screens.
import { change } from './en/change.ts';
import { useLanguage } from './messages.ts';

export type ChangeMessages = typeof change;

const byLanguage: Readonly<Record<string, ChangeMessages>> = { en: change };

export function useChangeMessages(): ChangeMessages {
  return byLanguage[useLanguage().tag] ?? change;
}
