// The words of the page on who can see what, which load only when it is opened.
import { privacy } from './en/privacy.ts';
import { useLanguage } from './messages.ts';

export type PrivacyMessages = typeof privacy;

const byLanguage: Readonly<Record<string, PrivacyMessages>> = { en: privacy };

export function usePrivacyMessages(): PrivacyMessages {
  return byLanguage[useLanguage().tag] ?? privacy;
}
