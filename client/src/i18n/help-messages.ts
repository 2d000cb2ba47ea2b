// The words of help, which load only when help is opened.
import { help } from './en/help.ts';
import { useLanguage } from './messages.ts';

export type HelpMessages = typeof help;

const byLanguage: Readonly<Record<string, HelpMessages>> = { en: help };

export function useHelpMessages(): HelpMessages {
  return byLanguage[useLanguage().tag] ?? help;
}
