// The words of the counsellor's seat, which load only where somebody may sit there.
import { facilitation } from './en/facilitation.ts';
import { useLanguage } from './messages.ts';

export type FacilitationMessages = typeof facilitation;

const byLanguage: Readonly<Record<string, FacilitationMessages>> = { en: facilitation };

export function useFacilitationMessages(): FacilitationMessages {
  return byLanguage[useLanguage().tag] ?? facilitation;
}
