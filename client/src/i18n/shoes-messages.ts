// The words of “In your shoes”, which load with its screens.
import { shoes } from './en/shoes.ts';
import { useLanguage } from './messages.ts';

type ShoesMessages = typeof shoes;

const byLanguage: Readonly<Record<string, ShoesMessages>> = { en: shoes };

export function useShoesMessages(): ShoesMessages {
  return byLanguage[useLanguage().tag] ?? shoes;
}
