// The words of a session's report, which load only with it.
import { createCatalog, useCatalog } from './catalog.ts';

export const reportMessages = createCatalog({
  en: async () => (await import('./en/report.ts')).report,
  es: async () => (await import('./es/report.ts')).report,
});

export function useReportMessages() {
  return useCatalog(reportMessages);
}
