// Fetches the pages that are for one person alone. Early, so that opening one asks the server for nothing.

export const loadSignsPage = () => import('./signs-page.tsx');
export const loadJournalPage = () => import('./journal-page.tsx');

/** Failing is no matter yet. */
export function warmUpOwnPages(): void {
  void Promise.allSettled([loadSignsPage(), loadJournalPage()]);
}
