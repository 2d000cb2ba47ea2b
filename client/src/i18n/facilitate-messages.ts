// The words of the counsellor's screens, which load only with them.
import { facilitate } from './en/facilitate.ts';
import { useLanguage } from './messages.ts';

export type FacilitateMessages = typeof facilitate;

const byLanguage: Readonly<Record<string, FacilitateMessages>> = { en: facilitate };

export function useFacilitateMessages(): FacilitateMessages {
  return byLanguage[useLanguage().tag] ?? facilitate;
}
