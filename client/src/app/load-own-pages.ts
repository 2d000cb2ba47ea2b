// Fetches the pages that are for one person alone. Early, so that opening one asks the server for nothing.

import { journalMessages } from '../i18n/journal-messages.ts';
import { measuresMessages } from '../i18n/measures-messages.ts';
import { signsMessages } from '../i18n/signs-messages.ts';
import { withWords } from '../i18n/with-words.ts';

export const loadSignsPage = () =>
  withWords(import('./signs-page.tsx'), signsMessages, measuresMessages, journalMessages);
export const loadJournalPage = () =>
  withWords(import('./journal-page.tsx'), journalMessages, signsMessages);

/** Failing is no matter yet. */
export function warmUpOwnPages(): void {
  void Promise.allSettled([loadSignsPage(), loadJournalPage()]);
}
