// The words of desire, which load only with its screens.
import { desire } from './en/desire.ts';
import { useLanguage } from './messages.ts';

export type DesireMessages = typeof desire;

const byLanguage: Readonly<Record<string, DesireMessages>> = { en: desire };

export function useDesireMessages(): DesireMessages {
  return byLanguage[useLanguage().tag] ?? desire;
}
